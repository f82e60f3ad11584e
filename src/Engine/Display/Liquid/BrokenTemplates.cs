using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using Sapling.Display.Caching;
using Sapling.Display.Liquid.Errors;

namespace Sapling.Display.Liquid;

/// <summary>
/// What stands in the place of a broken template: for those who may enter the admin, and in Development, what is wrong and where; for
/// readers nothing.
/// </summary>
public sealed class BrokenTemplates(IServiceProvider services, ILogger<BrokenTemplates> logger)
{
    /// <param name="name">Where the text was entered, for the one who will mend it: the path of a file, the title of an item.</param>
    /// <param name="error">What rendering the text has thrown.</param>
    /// <returns>The notice, as HTML; empty for readers.</returns>
    public async Task<string> ReplaceAsync(string name, LiquidTextException error)
    {
        using var writer = new StringWriter();
        (await ReplaceAsync(name, error.Error, error)).WriteTo(writer, services.GetRequiredService<HtmlEncoder>());
        return writer.ToString();
    }

    internal async Task<IHtmlContent> ReplaceAsync(string name, TemplateError error, Exception? exception)
    {
        logger.LogError(exception, "The Liquid template '{Template}' is broken, {Problem}", name, error.ToString());

        // For others, or once it is mended, this place looks different.
        services.GetService<PageRecording>()?.Spoil();

        if (!await MaySeeAsync())
        {
            return HtmlString.Empty;
        }

        var S = services.GetRequiredService<IStringLocalizer<BrokenTemplates>>();
        var html = new HtmlContentBuilder().AppendHtml("<div class=\"template-error alert alert-danger\" role=\"alert\"><strong>");
        html.Append(error.Place is { } place ? S["The template '{0}' is broken at line {1}, column {2}.", name, place.Line, place.Column] : S["The template '{0}' is broken.", name]);
        return html.AppendHtml("</strong> ").Append(error.Describe(S)).AppendHtml(" <small>").Append(S["Readers do not see this message."]).AppendHtml("</small></div>");
    }

    private async Task<bool> MaySeeAsync() =>
        services.GetRequiredService<IHostEnvironment>().IsDevelopment()
        || (services.GetService<IHttpContextAccessor>()?.HttpContext?.User is { Identity.IsAuthenticated: true } user
            && services.GetService<IAuthorizationService>() is { } authorization
            && await authorization.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel));
}
