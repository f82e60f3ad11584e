using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Tenancy.Shells;

/// <summary>Releases the tenant after the current unit of work, once, if it was asked for and not taken back.</summary>
internal sealed class ShellReleaseManager : IShellReleaseManager
{
    private bool _requested;
    private bool _suspended;
    private bool _registered;

    public void RequestRelease()
    {
        _requested = true;
        if (_registered)
        {
            return;
        }

        _registered = true;
        ShellScope.AddDeferredTask(async scope =>
        {
            if (_requested && !_suspended)
            {
                await scope.ServiceProvider.GetRequiredService<IShellHost>().ReleaseShellContextAsync(scope.ShellContext.Settings);
            }
        });
    }

    public void SuspendReleaseRequest() => _suspended = true;
}
