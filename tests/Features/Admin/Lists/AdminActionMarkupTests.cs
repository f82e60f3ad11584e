using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Admin.Lists;

namespace OrchardSite.Features.Tests.Admin.Lists;

public sealed class AdminActionMarkupTests : IFileVersionProvider
{
    private const string Hostile = "\"><script>alert(1)</script>";

    [Fact]
    public void A_link_leads_and_says_of_what_it_is()
        => Assert.Equal(
            """<a class="btn" href="/edit/1">Edit<span class="visually-hidden">: Item 1</span></a>""",
            Html(AdminAction.Link("Edit", "/edit/1"), "btn", "Item 1"));

    [Fact]
    public void A_button_posts_by_the_form_of_the_list()
    {
        var html = Html(AdminAction.Post("Delete", "/delete/1", confirm: "Sure?", destroys: true), null, "x");

        Assert.StartsWith("<button", html);
        Assert.Contains("class=\"destroys\"", html);
        Assert.Contains("form=\"f\"", html);
        Assert.Contains("formaction=\"/delete/1\"", html);
        Assert.Contains("data-confirm=\"Sure?\"", html);
        Assert.DoesNotContain("href", html);
    }

    [Fact]
    public void Whatever_a_row_is_called_is_text()
    {
        var html = Html(AdminAction.Post(Hostile, "/x?a=" + Hostile, "trash", confirm: Hostile), Hostile, Hostile);

        Assert.DoesNotContain("<script", html);
        Assert.Contains("data-confirm=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\"", html);
    }

    [Fact]
    public void An_icon_is_passed_over_by_those_who_hear()
        => Assert.Contains("aria-hidden=\"true\"", Html(AdminAction.Link("Edit", "/edit/1", "pencil"), "btn", "x"));

    string IFileVersionProvider.AddFileVersionToPath(PathString requestPathBase, string path) => path;

    private string Html(AdminAction action, string? look, string rowName)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddSingleton<IFileVersionProvider>(this).BuildServiceProvider() };
        using var writer = new StringWriter();
        AdminActionMarkup.Render(context, action, look, "f", rowName).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
