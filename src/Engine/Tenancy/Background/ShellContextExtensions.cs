using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;

namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellContextExtensions
{
    /// <summary>A request of the tenant to itself, for work that runs without one.</summary>
    public static HttpContext CreateHttpContext(this ShellContext shell)
    {
        var context = new DefaultHttpContext { RequestServices = shell.ServiceProvider };
        context.UseShellScopeServices();
        context.Request.Scheme = "https";
        context.Request.Host = new HostString(shell.Settings.RequestUrlHosts.FirstOrDefault(host => !host.StartsWith('*')) ?? "localhost");
        context.Request.Path = "/";
        if (shell.Settings.RequestUrlPrefix is { Length: > 0 } prefix)
        {
            context.Request.PathBase = "/" + prefix;
        }

        // As for a visitor's request: what it had before the tenant's prefix was taken for its path base.
        context.Features.Set(new ShellContextFeature { ShellContext = shell, OriginalPath = context.Request.PathBase.Add("/"), OriginalPathBase = PathString.Empty });
        return context;
    }
}
