using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Requests;

/// <summary>Finds the request's tenant and runs the rest of the request in a scope of it.</summary>
internal sealed class ModularTenantContainerMiddleware(
    RequestDelegate next, IShellHost host, IRunningShellTable table, IHostEnvironment environment, ILogger<ModularTenantContainerMiddleware> logger)
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
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && !environment.IsDevelopment())
        {
            // What a page saves is committed when its scope ends, after the tenant's own pages for errors.
            logger.LogError(exception, "{Method} {Path} failed when its work was to be saved. Request {RequestId}.", context.Request.Method, context.Request.PathBase + context.Request.Path, context.TraceIdentifier);
            context.Response.Clear();
            await PlainPages.WriteAsync(
                context, StatusCodes.Status500InternalServerError, "Thay đổi chưa được lưu",
                $"Có thể người khác vừa sửa cùng nội dung này. Xin quay lại, tải lại trang rồi làm lại. Mã sự cố: {context.TraceIdentifier} / Nothing was saved: perhaps somebody else changed the same content. Please go back, reload the page and try again. Reference: {context.TraceIdentifier}");
        }
        finally
        {
            context.RequestServices = outer;
        }
    }
}
