using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Settings;
using Sapling.Media.Fields;

namespace OrchardSite.Features.Tests.Media;

public sealed class PictureTextRuleTests
{
    private readonly SiteSettings _site = new();
    private readonly Notifier _notifier = new(NullLogger<Notifier>.Instance);

    [Fact]
    public async Task AnItemWithAPhotoThatHasNoCaptionStaysADraft()
    {
        var context = await PublishAsync(["a.jpg", "b.png"], ["Lễ ký", " "]);

        Assert.True(context.Cancel);
        var message = Assert.Single(_notifier.List());
        Assert.Equal(NotifyType.Error, message.Type);
    }

    [Fact]
    public async Task AFieldThatWasNeverGivenTextsLacksThemAll()
        => Assert.Equal([1, 2], PictureTextRule.WithoutText(new MediaField { Paths = ["a.jpg", "b.jpg"], MediaTexts = [] }, (await PublishAsync([], [])).ContentPartFieldDefinition));

    [Theory]
    [InlineData("a.jpg", "Lễ ký")]
    [InlineData("bao-cao.pdf", "")]
    public async Task WhatHasItsCaptionOrIsNoPhotoIsPublished(string path, string text)
    {
        Assert.False((await PublishAsync([path], [text])).Cancel);
        Assert.Empty(_notifier.List());
    }

    [Fact]
    public async Task ASiteMayDoWithoutCaptions()
    {
        _site.Put(new PictureTextSettings { RequiredToPublish = false });

        Assert.False((await PublishAsync(["a.jpg"], [""])).Cancel);
    }

    [Fact]
    public async Task AFieldThatTakesNoTextsMissesNone()
        => Assert.False((await PublishAsync(["a.jpg"], [], new MediaFieldSettings { AllowMediaText = false })).Cancel);

    private async Task<PublishContentFieldContext> PublishAsync(string[] paths, string[] texts, MediaFieldSettings? settings = null)
    {
        var json = new JsonObject { ["MediaFieldSettings"] = System.Text.Json.JsonSerializer.SerializeToNode(settings ?? new MediaFieldSettings(), System.Text.Json.JOptions.Default) };
        var context = new PublishContentFieldContext(new ContentItem(), null)
        {
            PartName = "Article",
            ContentPartFieldDefinition = new ContentPartFieldDefinition(new ContentFieldDefinition("MediaField"), "Photos", json),
        };
        var rule = new PictureTextRule(new Sites(_site), new NoUpdater(), _notifier, new HtmlLocalizer<PictureTextRule>(new HtmlLocalizerFactory(new Texts())));
        await rule.PublishingAsync(context, new MediaField { Paths = paths, MediaTexts = texts });
        return context;
    }

    private sealed class Sites(SiteSettings site) : ISiteService
    {
        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(site);

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(site);

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }

    private sealed class NoUpdater : IUpdateModelAccessor
    {
        public IUpdateModel ModelUpdater { get; set; } = null!;
    }
}
