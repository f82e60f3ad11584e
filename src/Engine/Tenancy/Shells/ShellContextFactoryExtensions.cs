using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellContextFactoryExtensions
{
    /// <summary>A container of the tenant with no features but the always enabled ones.</summary>
    public static async Task<ShellContext> CreateMinimumContextAsync(this IShellContextFactory shellContextFactory, ShellSettings shellSettings, bool sharedSettings = true)
    {
        var context = await shellContextFactory.CreateDescribedContextAsync(shellSettings, new ShellDescriptor());
        return sharedSettings ? context.WithSharedSettings() : context.WithoutSharedSettings();
    }

    /// <summary>A container of the tenant with the features it has enabled.</summary>
    public static async Task<ShellContext> CreateMaximumContextAsync(this IShellContextFactory shellContextFactory, ShellSettings shellSettings, bool sharedSettings = true)
    {
        var descriptor = await shellContextFactory.GetShellDescriptorAsync(shellSettings) ?? new ShellDescriptor();
        var context = await shellContextFactory.CreateDescribedContextAsync(shellSettings, descriptor);
        return sharedSettings ? context.WithSharedSettings() : context.WithoutSharedSettings();
    }

    public static async Task<ShellDescriptor?> GetShellDescriptorAsync(this IShellContextFactory shellContextFactory, ShellSettings shellSettings)
    {
        await using var context = await shellContextFactory.CreateMinimumContextAsync(shellSettings);
        ShellDescriptor? descriptor = null;
        await (await context.CreateScopeAsync()).UsingServiceScopeAsync(async scope =>
            descriptor = await scope.ServiceProvider.GetRequiredService<IShellDescriptorManager>().GetShellDescriptorAsync());
        return descriptor;
    }
}
