using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Tenancy.Features;

/// <summary>
/// Tells the host of changed features. A scope disposes what its factories return, so the host itself must never be the
/// service: with each scope that asked for it all tenants would have ended.
/// </summary>
internal sealed class DescriptorChanges(IShellHost host) : IShellDescriptorManagerEventHandler
{
    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings) => host.ChangedAsync(descriptor, settings);
}
