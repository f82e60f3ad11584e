using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardSite.Engine.Tests.Display.Html;
using OrchardSite.Site.Tests.Harness;
using Sapling.Content.Publishing;
using YesSql;

namespace OrchardSite.Site.Tests.Safety;

/// <summary>Articles whose title, lead, body, captions, alternative texts, author and source are attacks, as readers' browsers get them.</summary>
public sealed class HostileArticleTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Tenant = "BanDanVan";
    private const string Prefix = "/ban-dan-van/";

    private static readonly string[] _dangerous =
        ["script", "style", "link", "meta", "base", "iframe", "frame", "object", "embed", "template", "noscript", "svg", "math", "form", "input", "textarea", "button", "video", "audio", "dialog"];

    [Fact]
    public async Task Comes_out_harmless_in_every_place()
    {
        Assert.True(XssVectors.All.Distinct().Count() >= 150);
        await PublishWithoutDescriptionsAsync();
        using var visitor = site.Host.Visitor();
        var harmless = await ReadAsync(visitor, await PublishAsync(-1, "Bài lành"));
        var faults = new List<string>();

        for (var i = 0; i < XssVectors.All.Count; i++)
        {
            var page = await ReadAsync(visitor, await PublishAsync(i, XssVectors.All[i]));
            faults.AddRange(Faults(page).Concat(More(page, harmless)).Select(fault => $"{XssVectors.All[i]}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)).Replace("\u0000", "\\0"));

        foreach (var list in (string[])["", "tin-tuc", "search?q=alert"])
        {
            Assert.Empty(Faults(await ReadAsync(visitor, list)));
        }
    }

    [Fact]
    public async Task Is_stored_without_what_its_body_attacked_with()
    {
        await site.Host.InTenantAsync(Tenant, async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Article");
            item.Alter<TitlePart>(part => part.Title = "Thân bài");
            item.Alter<HtmlBodyPart>(part => part.Html = "<p onclick=alert(1)>Ban D\u0061\u0302n t\u00f4\u0323c</p><script>alert(1)</script>");
            await contents.CreateAsync(item, VersionOptions.Draft);

            Assert.Equal("<p>Ban Dân tộc</p>", item.Get<HtmlBodyPart>(nameof(HtmlBodyPart))!.Html);
            await scope.ServiceProvider.GetRequiredService<ISession>().CancelAsync();
        });
    }

    /// <summary>Attacks by pictures have no alternative texts, which would keep them drafts.</summary>
    private Task PublishWithoutDescriptionsAsync() => site.Host.InTenantAsync(Tenant, scope => scope.ServiceProvider.GetRequiredService<IContentDefinitionManager>()
        .AlterTypeDefinitionAsync("Article", type => type.WithPart("HtmlBodyPart", part => part.WithSettings(new PictureDescriptionSettings { RequiredToPublish = false }))));

    private static string Quoted(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private async Task<string> PublishAsync(int number, string text)
    {
        var path = $"doc-hai/{number + 1}";
        await site.Host.InTenantAsync(Tenant, async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Article");
            item.Alter<TitlePart>(part => part.Title = text);
            item.Alter<HtmlBodyPart>(part => part.Html = $"{text}<figure><img src=\"/ban-dan-van/media/a.jpg\" alt=\"{Quoted(text)}\"><figcaption>{text}</figcaption></figure>");
            item.Alter<OrchardCore.Autoroute.Models.AutoroutePart>(part => part.Path = path);
            item.Merge(new JsonObject
            {
                ["Article"] = new JsonObject
                {
                    ["Lead"] = new JsonObject { ["Text"] = text },
                    ["Author"] = new JsonObject { ["Text"] = text },
                    ["Source"] = new JsonObject { ["Text"] = text },
                    ["Date"] = new JsonObject { ["Value"] = "2021-06-18T01:00:00Z" },
                    ["Photos"] = new JsonObject { ["Paths"] = new JsonArray("tin-tuc/a.jpg"), ["MediaTexts"] = new JsonArray(text), ["AltTexts"] = new JsonArray(text) },
                },
            });
            await contents.CreateAsync(item, VersionOptions.Published);
        });
        return path;
    }

    private static async Task<IDocument> ReadAsync(HttpClient visitor, string path)
    {
        using var response = await visitor.GetAsync(Prefix + path);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {response.StatusCode}");
        return await new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    private static IEnumerable<string> Faults(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && element.TextContent.Contains("alert", StringComparison.Ordinal))
            {
                yield return "a script: " + element.TextContent;
            }

            foreach (var attribute in element.Attributes)
            {
                var address = attribute.Name is "href" or "src" or "cite" or "action" or "formaction" or "data" or "xlink:href" or "poster";
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
                    || (address && Runs(attribute.Value)))
                {
                    yield return $"{element.LocalName}[{attribute.Name}={attribute.Value}]";
                }
            }
        }
    }

    /// <summary>Whether a browser takes the address for a program: it drops control characters and spaces before it reads the scheme.</summary>
    private static bool Runs(string address)
    {
        var scheme = new string([.. address.Where(letter => letter > ' ' && !char.IsWhiteSpace(letter))]).Split(':')[0];
        return scheme.EndsWith("script", StringComparison.OrdinalIgnoreCase) || scheme.Equals("data", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Elements that came with the text: a page of the same kind has fewer.</summary>
    private static IEnumerable<string> More(IDocument page, IDocument harmless)
        => _dangerous.Where(name => page.All.Count(element => element.LocalName == name) > harmless.All.Count(element => element.LocalName == name)).Select(name => $"<{name}>");
}
