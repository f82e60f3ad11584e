using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Entities;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Settings;
using Sapling.Content.Publishing;
using Sapling.Media.Fields;

namespace OrchardSite.Features.Tests.Media;

public sealed class PictureTextRequirementTests
{
    private readonly SiteSettings _site = new();

    [Fact]
    public async Task PhotosWithoutCaptionAreNamedByTheInputOfTheirCaption()
    {
        var problems = await CheckAsync(["a.jpg", "b.png", "c.webp"], ["Lễ ký", " "]);

        Assert.Equal(["News.Photos.Rows[1].Text", "News.Photos.Rows[2].Text"], problems.Select(problem => problem.Name));
        Assert.Contains("2", problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.jpg", "Lễ ký")]
    [InlineData("bao-cao.pdf", "")]
    public async Task WhatHasItsCaptionOrIsNoPhotoLacksNothing(string path, string text) => Assert.Empty(await CheckAsync([path], [text]));

    [Fact]
    public async Task ASiteMayDoWithoutCaptions()
    {
        _site.Put(new PictureTextSettings { RequiredToPublish = false });

        Assert.Empty(await CheckAsync(["a.jpg"], [""], asked: new() { AltTextRequired = true }));
    }

    [Fact]
    public async Task AFieldMayDoWithoutCaptions() => Assert.Empty(await CheckAsync(["a.jpg"], [""], asked: new() { CaptionRequired = false }));

    [Fact]
    public async Task AFieldMayAskForAlternativeTextsOfTheirOwn()
    {
        var problems = await CheckAsync(["a.jpg", "b.jpg"], ["Lễ ký", "Tặng quà"], asked: new() { AltTextRequired = true }, alternatives: ["Hai người bắt tay", ""]);

        Assert.Equal("News.Photos.Rows[1].Alt", Assert.Single(problems).Name);
    }

    [Fact]
    public async Task AFieldThatTakesNoTextsMissesNone() => Assert.Empty(await CheckAsync(["a.jpg"], [], new() { AllowMediaText = false }, new() { AltTextRequired = true }));

    [Fact]
    public async Task AnItemWithoutTheFieldLacksNothing()
    {
        var requirement = new PictureTextRequirement(new Sites(_site), new StringLocalizer<PictureTextRequirement>(new Texts()));

        Assert.Empty(await requirement.CheckAsync(new ContentItem(), Type(new(), new())));
    }

    private async Task<IReadOnlyList<PublishProblem>> CheckAsync(
        string[] paths, string[] texts, MediaFieldSettings? settings = null, PictureTextFieldSettings? asked = null, string[]? alternatives = null)
    {
        var item = new ContentItem();
        item.Merge(new JsonObject
        {
            ["News"] = new JsonObject
            {
                ["Photos"] = new JsonObject { ["Paths"] = Node(paths), ["MediaTexts"] = Node(texts), ["AltTexts"] = Node(alternatives ?? []) },
            },
        });
        var requirement = new PictureTextRequirement(new Sites(_site), new StringLocalizer<PictureTextRequirement>(new Texts()));
        return await requirement.CheckAsync(item, Type(settings ?? new(), asked ?? new()));
    }

    private static ContentTypeDefinition Type(MediaFieldSettings settings, PictureTextFieldSettings asked)
    {
        var field = new ContentPartFieldDefinition(new ContentFieldDefinition(nameof(MediaField)), "Photos", new JsonObject
        {
            [nameof(MediaFieldSettings)] = Node(settings),
            [nameof(PictureTextFieldSettings)] = Node(asked),
        });
        var part = new ContentPartDefinition("News", [field], []);
        return new ContentTypeDefinition("News", "News", [new ContentTypePartDefinition("News", part, [])], []);
    }

    private static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, JOptions.Default)!;

    private sealed class Sites(SiteSettings site) : ISiteService
    {
        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(site);

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(site);

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }
}
