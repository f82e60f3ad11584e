using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Routing;

namespace Sapling.Tenancy.Requests;

/// <summary>Moves the tenant's prefix from the path to the path base and hands the request to the tenant's own pipeline.</summary>
internal static class TenantRouter
{
    public static async Task RouteAsync(HttpContext context)
    {
        var shell = context.Features.Get<ShellContextFeature>()!.ShellContext;
        if (shell.Settings.RequestUrlPrefix is { Length: > 0 } text &&
            new PathString("/" + text) is var prefix &&
            context.Request.Path.StartsWithNormalizedSegments(prefix, StringComparison.OrdinalIgnoreCase, out var remaining))
        {
            context.Request.PathBase += prefix;
            context.Request.Path = remaining;
        }

        var pipeline = shell.Pipeline ?? await PipelineAsync(shell);
        await pipeline.Invoke(context);
    }

    /// <summary>The tenant's pipeline, built once however many ask for it at the same time.</summary>
    public static async Task<IShellPipeline> PipelineAsync(ShellContext shell)
    {
        await shell.PipelineBuilding.WaitAsync();
        try
        {
            return shell.Pipeline ??= await TenantPipeline.BuildAsync(shell);
        }
        finally
        {
            shell.PipelineBuilding.Release();
        }
    }
}
