using System.Net;
using System.Text;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardSite.Features.Tests.Contents.Editing;

namespace OrchardSite.Features.Tests.Contents.Html;

[Collection(EditingSite.Name)]
public sealed class HtmlBodyPartDriverTests(EditingSite site)
{
    [Theory]
    [InlineData("<p>Chào</p><script>alert(1)</script>", "<p>Chào</p>")]
    [InlineData("<p onclick=\"x()\">Chào</p>", "<p>Chào</p>")]
    [InlineData("<a href=\"javascript:x()\">Chào</a>", "<a>Chào</a>")]
    [InlineData("<h2>Mục</h2><ul><li>Một</li></ul><blockquote><p>Lời</p></blockquote>", "<h2>Mục</h2><ul><li>Một</li></ul><blockquote><p>Lời</p></blockquote>")]
    [InlineData("<table><tbody><tr><th>Xã</th><td>A Ngo</td></tr></tbody></table>", "<table><tbody><tr><th>Xã</th><td>A Ngo</td></tr></tbody></table>")]
    public async Task ABody_IsStoredClean_WithItsStructure(string sent, string stored)
    {
        var id = await site.StoreAsync("Thân bài", "writer");

        Assert.Equal(HttpStatusCode.Redirect, (await (await site.SignInAsync("writer")).EditAsync(id, "Thân bài", fields: ("HtmlBodyPart.Html", sent))).Status);

        Assert.Equal(stored, (await site.FindAsync(id))!.Get<HtmlBodyPart>("HtmlBodyPart")!.Html);
    }

    [Fact]
    public async Task ABody_IsComposed_AndLiquidInItIsText()
    {
        var id = await site.StoreAsync("Tổ hợp", "author");
        var desk = await site.SignInAsync("author");

        await desk.EditAsync(id, "Tổ hợp", "submit.Publish", ("HtmlBodyPart.Html", "<p>Tiếng Việt {{ 1 | plus: 1 }} {% raw %}</p>".Normalize(NormalizationForm.FormD)));

        Assert.Equal("<p>Tiếng Việt {{ 1 | plus: 1 }} {% raw %}</p>", (await site.FindAsync(id))!.Get<HtmlBodyPart>("HtmlBodyPart")!.Html);
        Assert.Contains("{{ 1 | plus: 1 }}", (await desk.GetAsync("/to-hop")).Text);
    }

    [Fact]
    public async Task WhatTheEditorShowsAgain_IsTheTextItself()
    {
        const string html = "<p>a &lt; b &amp;&amp; c</p></textarea>";
        var id = await site.StoreAsync("Trong ô", "writer", change: item => item.Alter<HtmlBodyPart>(part => part.Html = html));

        Assert.DoesNotContain("</p></textarea>", (await (await site.SignInAsync("writer")).GetAsync($"{Desk.Items}/{id}/Edit")).Raw);
    }
}
