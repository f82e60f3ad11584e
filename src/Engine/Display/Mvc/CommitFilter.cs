using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;

namespace Sapling.Display.Mvc;

/// <summary>
/// Writes what an action changed before it is answered, not as the request ends: what the database refuses, such as a change
/// against somebody else's, can then be told by a page of the theme, and no answer says "saved" of what was not.
/// </summary>
internal sealed class CommitFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var executed = await next();

        if (executed is { Canceled: false, Exception: null } && Changes(context.HttpContext.Request.Method)
            && context.HttpContext.RequestServices.GetService<IDocumentStore>() is { } documents)
        {
            await documents.CommitAsync();
        }
    }

    private static bool Changes(string method) =>
        HttpMethods.IsPost(method) || HttpMethods.IsPut(method) || HttpMethods.IsPatch(method) || HttpMethods.IsDelete(method);
}
