using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Sapling.Media.Uploads;

/// <summary>Lets those who are signed in send several files of the largest size at once, before anything reads the form; larger requests are refused unread.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UploadSizeAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    public const int FilesAtOnce = 20;
    private const int Overhead = 1024 * 1024;

    // Before the filter that looks for the antiforgery token in the form.
    public int Order => int.MinValue + 100;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.User.Identity?.IsAuthenticated != true)
        {
            return;
        }

        var most = (await http.RequestServices.GetRequiredService<UploadLimits>().MaxSizeAsync() * FilesAtOnce) + Overhead;
        if (http.Request.ContentLength > most)
        {
            context.Result = new StatusCodeResult(Microsoft.AspNetCore.Http.StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = most;
        }

        if (http.Features.Get<IFormFeature>()?.Form is null)
        {
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = most }));
        }
    }
}
