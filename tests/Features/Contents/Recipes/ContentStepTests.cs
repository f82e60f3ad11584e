using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using YesSql;

namespace OrchardSite.Features.Tests.Contents.Recipes;

/// <summary>The step <c>Content</c> of recipes.</summary>
public sealed class ContentStepTests
{
    [Fact]
    public async Task Items_AreThere_WithTheirIdsPathsAndCleanBodies()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Empty(await RunAsync(tenant, """
            { "name": "Content", "Data": [
                { "ContentItemId": "4gioithieu0000000000000001", "ContentItemVersionId": "4gioithieu000000000000000a", "ContentType": "Article", "DisplayText": "Giới thiệu", "Latest": true, "Published": true,
                  "TitlePart": { "Title": "Giới thiệu" }, "AutoroutePart": { "Path": "gioi-thieu" }, "HtmlBodyPart": { "Html": "<p>a</p><script>x</script>" } },
                { "ContentType": "Article", "DisplayText": "Không tên", "Latest": true, "TitlePart": { "Title": "Không tên" } } ] }
            """));

        var item = await tenant.FindAsync("4gioithieu0000000000000001", VersionOptions.Published);
        Assert.Equal(("Giới thiệu", "gioi-thieu", "<p>a</p>"), (item!.DisplayText, item.Get<AutoroutePart>("AutoroutePart")!.Path, item.Get<HtmlBodyPart>("HtmlBodyPart")!.Html));
    }

    [Fact]
    public async Task RunTwice_ItChangesNothing_AndANewVersionTakesThePlaceOfTheFormer()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        await RunAsync(tenant, Step("4mot00000000000000000000v1", "Một"));
        await RunAsync(tenant, Step("4mot00000000000000000000v1", "Một"));
        Assert.Single(await VersionsAsync(tenant));

        await RunAsync(tenant, Step("4mot00000000000000000000v2", "Hai"));

        Assert.Equal([("Một", false, false), ("Hai", true, true)], (await VersionsAsync(tenant)).Select(version => (version.DisplayText!, version.Latest, version.Published)));
    }

    [Theory]
    [InlineData("""{ "name": "Content" }""", "no 'data'")]
    [InlineData("""{ "name": "Content", "data": { "ContentType": "Article" } }""", "no 'data'")]
    [InlineData("""{ "name": "Content", "data": [ null ] }""", "data[0]")]
    [InlineData("""{ "name": "Content", "data": [ { "ContentType": "Article", "TitlePart": { "Title": "Tốt" } }, "chữ" ] }""", "data[1]")]
    [InlineData("""{ "name": "Content", "data": [ { "ContentItemId": "4khongkieu0000000000000001" } ] }""", "4khongkieu0000000000000001")]
    [InlineData("""{ "name": "Content", "data": [ { "ContentType": "Article", "DisplayText": "Sai đường", "Latest": true, "TitlePart": { "Title": "Sai đường" }, "AutoroutePart": { "Path": "có dấu cách" } } ] }""", "Sai đường")]
    public async Task WhatIsWrong_IsSaidWithItsPlace_AndNothingIsStored(string step, string words)
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Contains(words, Assert.Single(await RunAsync(tenant, step)));

        Assert.Equal(0, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>().CountAsync()));
    }

    [Fact]
    public async Task AStepOfAnotherName_IsNotThisOnes()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Empty(await RunAsync(tenant, """{ "name": "Media", "data": 5 }"""));
    }

    private static string Step(string version, string title) => $$"""
        { "name": "content", "data": [ { "ContentItemId": "4mot0000000000000000000001", "ContentItemVersionId": "{{version}}", "ContentType": "Article", "DisplayText": "{{title}}", "Latest": true, "Published": true,
          "ModifiedUtc": "2021-06-18T01:00:00Z", "CreatedUtc": "2021-06-18T01:00:00Z", "PublishedUtc": "2021-06-18T01:00:00Z",
          "TitlePart": { "Title": "{{title}}" }, "AutoroutePart": { "Path": "mot" }, "AliasPart": { "Alias": "mot" } } ] }
        """;

    private static async Task<ContentItem[]> VersionsAsync(ContentsTenant tenant) =>
        [.. await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync("4mot0000000000000000000001"))];

    private static async Task<IList<string>> RunAsync(ContentsTenant tenant, string json)
    {
        var step = JsonNode.Parse(json)!.AsObject();
        var context = new RecipeExecutionContext { Name = step["name"]!.ToString(), Step = step };

        await tenant.ScopeAsync(async services =>
        {
            foreach (var handler in services.GetServices<IRecipeStepHandler>())
            {
                await handler.ExecuteAsync(context);
            }

            if (context.Errors.Count > 0)
            {
                await services.GetRequiredService<ISession>().CancelAsync();
            }
        });
        return context.Errors;
    }
}
