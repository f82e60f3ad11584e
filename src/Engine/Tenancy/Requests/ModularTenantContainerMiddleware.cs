using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Requests;

/// <summary>Finds the request's tenant and runs the rest of the request in a scope of it.</summary>
internal sealed class ModularTenantContainerMiddleware(RequestDelegate next, IShellHost host, IRunningShellTable table)
{
    public async Task Invoke(HttpContext context)
    {
        await host.InitializeAsync();
        var settings = table.Match(context.Request.Host, context.Request.Path, fallbackToDefault: true);
        switch (settings?.State)
        {
            case TenantState.Running or TenantState.Uninitialized:
                break;
            case TenantState.Initializing:
                context.Response.Headers.RetryAfter = "10";
                await PlainPages.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "Trang đang được cài đặt", "Xin quay lại sau ít phút. / This site is being set up. Please try again in a few minutes.");
                return;
            default:
                await PlainPages.WriteAsync(context, StatusCodes.Status404NotFound, "Không tìm thấy trang", "Địa chỉ này không có hoặc đã ngừng hoạt động. / There is no site at this address.");
                return;
        }

        var scope = await host.GetScopeAsync(settings);
        context.Features.Set(new ShellContextFeature
        {
            ShellContext = scope.ShellContext,
            OriginalPath = context.Request.Path,
            OriginalPathBase = context.Request.PathBase,
        });
        var outer = context.RequestServices;
        context.UseShellScopeServices();
        try
        {
            await scope.UsingAsync(_ => next(context));
        }
        finally
        {
            context.RequestServices = outer;
        }
    }
}
