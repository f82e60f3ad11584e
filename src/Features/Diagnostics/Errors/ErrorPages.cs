using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Data.Documents;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Display.Rendering;
using Sapling.Tenancy.Requests;
using YesSql;

namespace Sapling.Diagnostics.Errors;

/// <summary>
/// Shows a page of the theme for a failed request and for an answer without a body. What went wrong is logged, never shown;
/// only a development host shows the exception.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, IHostEnvironment environment, IOptions<AdminOptions> admin, ILogger<ErrorPages> logger)
{
    // Without an endpoint MVC makes no addresses from routes, which the layout's menus are made of.
    private static readonly Endpoint s_page = new(requestDelegate: null, EndpointMetadataCollection.Empty, "Error page");

    private readonly PathString _admin = "/" + admin.Value.AdminUrlPrefix;

    public async Task Invoke(HttpContext context)
    {
        var pages = new StatusCodePagesFeature();
        context.Features.Set<IStatusCodePagesFeature>(pages);
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor left; there is nobody to show a page to.
            await GiveUpAsync(new OperationCanceledException(context.RequestAborted));
            return;
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await GiveUpAsync(exception);
            Restart(context, exception.StatusCode);
        }
        catch (Exception exception) when (!context.Response.HasStarted && IsConflict(exception))
        {
            logger.LogInformation(exception, "{Method} {Path} met a change that somebody else made at the same moment. Nothing of it was saved.", context.Request.Method, context.Request.PathBase + context.Request.Path);
            await GiveUpAsync(exception);
            Restart(context, StatusCodes.Status409Conflict);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !environment.IsDevelopment())
        {
            logger.LogError(exception, "{Method} {Path} failed. Request {RequestId}.", context.Request.Method, context.Request.PathBase + context.Request.Path, context.TraceIdentifier);
            await GiveUpAsync(exception);
            Restart(context, StatusCodes.Status500InternalServerError);
        }

        if (pages.Enabled && IsBare(context.Response) && WantsPage(context.Request))
        {
            await WriteAsync(context);
        }
    }

    private static Task GiveUpAsync(Exception exception) => ShellScope.Current?.HandleExceptionAsync(exception) ?? Task.CompletedTask;

    private static bool IsConflict(Exception exception) => exception is ConcurrencyException or DocumentStoreCommitException { InnerException: ConcurrencyException };

    private static void Restart(HttpContext context, int status)
    {
        context.Response.Clear();
        SafeHeaders.Apply(context.Response.Headers);
        context.Response.StatusCode = status;
        context.SetEndpoint(null);

        // What the failed attempt left there, such as half a layout, belongs to its scope.
        context.Items.Clear();
    }

    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0 } && string.IsNullOrEmpty(response.ContentType);

    /// <summary>Pictures, scripts and interfaces have no use for a page.</summary>
    private static bool WantsPage(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsPost(request.Method))
        {
            return false;
        }

        var accept = request.Headers.Accept.ToString();
        return accept.Length == 0 || accept == "*/*" || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    private async Task WriteAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        context.Response.Headers.CacheControl = "no-store";
        if (context.Features.Get<IRequestCultureFeature>()?.RequestCulture is { } culture)
        {
            // What the pipeline set within ended with it.
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture.Culture, culture.UICulture);
        }

        if (context.GetEndpoint() is null)
        {
            context.SetEndpoint(s_page);
        }

        // An editor stays among the editors' pages, also where no action said that it belongs to them.
        if (context.User.Identity?.IsAuthenticated == true && context.Request.Path.StartsWithSegments(_admin, StringComparison.OrdinalIgnoreCase))
        {
            AdminAttribute.Apply(context);
        }

        // The layout that the failed attempt had begun is its scope's; this page has one of its own.
        context.Features.Set<RazorViewFeature>(null);

        try
        {
            var shape = await ShapeOfAsync(context, status);

            // In a scope of its own: the request's may have failed, or may be about to save.
            await ShellScope.UsingChildScopeAsync(scope =>
                scope.ServiceProvider.GetRequiredService<IThemedPages>().WriteAsync(context, shape));
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            logger.LogError(exception, "The error page for status {Status} failed itself. Request {RequestId}.", status, context.TraceIdentifier);
            Restart(context, status);
            var (title, text) = status switch
            {
                StatusCodes.Status404NotFound => ("Không tìm thấy trang", "Trang này không có hoặc đã được chuyển đi. / This page does not exist or has moved."),
                StatusCodes.Status409Conflict => ("Thay đổi chưa được lưu", "Người khác vừa lưu cùng nội dung này. Xin quay lại trang trước rồi gửi lại. / Somebody else saved the same content. Please go back and send it again."),
                _ => ("Trang đang gặp sự cố", $"Sự cố đã được ghi lại. Xin quay lại sau ít phút. Mã sự cố: {context.TraceIdentifier} / Something went wrong and has been noted. Please try again in a few minutes. Reference: {context.TraceIdentifier}"),
            };
            await PlainPages.WriteAsync(context, status, title, text);
        }
    }

    /// <summary>With the id under which the log has a failure, for the reader to name, and with what met a conflict, to be sent again.</summary>
    private static async Task<HttpErrorShapeViewModel> ShapeOfAsync(HttpContext context, int status)
    {
        var shape = new HttpErrorShapeViewModel(status);

        if (status >= StatusCodes.Status500InternalServerError)
        {
            shape.Properties["RequestId"] = context.TraceIdentifier;
        }

        if (status == StatusCodes.Status409Conflict)
        {
            await SentForm.AddToAsync(shape, context.Request);
        }

        return shape;
    }
}
