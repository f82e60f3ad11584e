using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Abstractions.Shell;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Tenancy.Features;

namespace Sapling.Tenancy.Hosting;

/// <summary>Makes a tenant's container from what is known about it.</summary>
internal sealed class ShellContextFactory(
    ICompositionStrategy composition,
    IShellContainerFactory containers,
    ShellDescriptorStore descriptors,
    IEnumerable<ShellFeature> hostFeatures,
    IEnumerable<IShellContextEvents> events) : IShellContextFactory
{
    public async Task<ShellContext> CreateShellContextAsync(ShellSettings settings) => settings.IsUninitialized()
        ? await CreateSetupContextAsync(settings)
        : await CreateDescribedContextAsync(settings, await descriptors.ReadAsync(settings) ?? new ShellDescriptor());

    /// <summary>A tenant that is not set up runs with the setup features only.</summary>
    public Task<ShellContext> CreateSetupContextAsync(ShellSettings settings) => CreateDescribedContextAsync(settings, new ShellDescriptor
    {
        Features = hostFeatures.OfType<SetupFeature>().Select(feature => new ShellFeature(feature.Id)).ToList(),
    });

    public async Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor)
    {
        await settings.EnsureConfigurationAsync();
        ShellDescriptorManager.Complete(shellDescriptor, settings.IsUninitialized()
            ? hostFeatures.Where(feature => feature is not TenantFeature)
            : hostFeatures);
        var blueprint = await composition.ComposeAsync(settings, shellDescriptor);
        var context = new ShellContext
        {
            Settings = settings,
            Blueprint = blueprint,
            ServiceProvider = await containers.CreateContainerAsync(settings, blueprint),
        };

        foreach (var handler in events)
        {
            await handler.CreatedAsync(context);
        }

        return context;
    }
}
