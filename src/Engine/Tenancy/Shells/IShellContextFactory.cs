using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellContextFactory
{
    Task<ShellContext> CreateDescribedContextAsync(ShellSettings settings, ShellDescriptor shellDescriptor);
    Task<ShellContext> CreateSetupContextAsync(ShellSettings settings);
    Task<ShellContext> CreateShellContextAsync(ShellSettings settings);
}
