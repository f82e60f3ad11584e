using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Localization;
using Sapling.Admin.Language;

namespace OrchardSite.Features.Tests.Admin.Language;

public sealed class AdminLanguageMiddlewareTests
{
    [Theory]
    [InlineData("/Admin", null, "vi-VN")]
    [InlineData("/Admin", "vi", "vi-VN")]
    [InlineData("/Admin", "en", "en-GB")]
    [InlineData("/admin/Contents", "en", "en-GB")]
    [InlineData("/Admin", "fr", "vi-VN")]
    [InlineData("/Admin", "<script>", "vi-VN")]
    [InlineData("/Login", "en", "en-GB")]
    [InlineData("/Extra/Page", "en", "en-GB")]
    [InlineData("/Administration", "en", "ja")]
    [InlineData("/tin/Admin", "en", "ja")]
    [InlineData("/", "en", "ja")]
    public async Task The_editors_pages_speak_what_the_editor_chose_and_no_others(string path, string? cookie, string culture)
    {
        using var site = CultureScope.Create("ja");
        var options = new AdminLanguageOptions();
        options.Paths.Add("/Extra");
        var seen = "";
        var context = new DefaultHttpContext { Request = { Path = path } };
        context.Request.Headers.AcceptLanguage = "fr";
        if (cookie is not null)
        {
            context.Request.Headers.Cookie = AdminLanguage.CookieName + "=" + Uri.EscapeDataString(cookie);
        }

        await new AdminLanguageMiddleware(See, Options.Create(new AdminOptions()), Options.Create(options)).InvokeAsync(context);

        Assert.Equal(culture, seen);
        Assert.Equal(culture == "ja" ? null : culture, context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name);

        Task See(HttpContext _)
        {
            seen = CultureInfo.CurrentUICulture.Name;
            return Task.CompletedTask;
        }
    }
}
