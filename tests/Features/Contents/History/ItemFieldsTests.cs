using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Html.Models;
using OrchardCore.PublishLater.Models;
using OrchardCore.Title.Models;
using Sapling.Contents.History;

namespace OrchardSite.Features.Tests.Contents.History;

public sealed class ItemFieldsTests
{
    [Fact]
    public async Task Differences_AreTheChangedFields_WithTheirWords()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var before = await tenant.CreateAsync("Lễ hội mùa xuân", item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Như cũ</p>"));
        var after = Changed(before, item => item.Alter<TitlePart>(part => part.Title = "Lễ hội mùa thu"));

        var difference = Assert.Single(await DifferencesAsync(tenant, before, after));

        Assert.Equal(("TitlePart.Title", "Title", true, false), (difference.Key, difference.Label, difference.IsWriting, difference.IsFormOnly));
        Assert.Equal([new(ChangeKind.Kept, "Lễ hội mùa "), new(ChangeKind.Removed, "xuân"), new Change(ChangeKind.Added, "thu")], difference.Changes);
    }

    [Fact]
    public async Task ChangedFormAlone_IsADifference()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var before = await tenant.CreateAsync("Tin", item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Chữ đậm</p>"));
        var after = Changed(before, item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Chữ <strong>đậm</strong></p>"));

        Assert.True(Assert.Single(await DifferencesAsync(tenant, before, after)).IsFormOnly);
    }

    [Fact]
    public async Task EmptyOrMissing_IsNoDifference()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var before = await tenant.CreateAsync("Tin");
        var after = Changed(before, item =>
        {
            item.Alter<HtmlBodyPart>(part => part.Html = string.Empty);
            item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = null);
        });

        Assert.Empty(await DifferencesAsync(tenant, before, after));
    }

    [Fact]
    public async Task FirstVersion_IsComparedWithNothing()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var first = await tenant.CreateAsync("Tin");

        var differences = await DifferencesAsync(tenant, new ContentItem { ContentType = "Article" }, first);

        Assert.All(differences, difference => Assert.Equal("", difference.Before));
        Assert.Contains(differences, difference => difference is { Key: "TitlePart.Title", After: "Tin" });
    }

    [Fact]
    public async Task Plan_IsReadInTheTimeOfTheSite_AndIsNoWriting()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var before = await tenant.CreateAsync("Tin");
        var after = Changed(before, item => item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = new DateTime(2021, 6, 18, 2, 30, 0, DateTimeKind.Utc)));

        var difference = Assert.Single(await DifferencesAsync(tenant, before, after));

        Assert.Equal(("Publish Later: Publishes at", "18/06/2021 09:30", false), (difference.Label, difference.After, difference.IsWriting));
    }

    [Fact]
    public async Task PickedItems_AreReadByTheirTitles()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var picked = await tenant.CreateAsync("Được chọn");
        var before = await tenant.CreateAsync("Tin");
        var after = Changed(before, item => item.Alter<AutoroutePartLike>("AliasPart", part => part.Alias = picked.ContentItemId));

        var difference = Assert.Single(await DifferencesAsync(tenant, before, after));

        // A part's only member of the same name is said once.
        Assert.Equal(("Alias", "Được chọn"), (difference.Label, difference.After));
    }

    [Fact]
    public async Task Take_TakesTheChosenFieldsOnly()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var theirs = await tenant.CreateAsync("Tựa của họ", item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Của họ</p>"));
        var mine = Changed(theirs, item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Tựa của tôi");
            item.Alter<HtmlBodyPart>(part => part.Html = "<p>Của tôi</p>");
            item.DisplayText = "Tựa của tôi";
        });

        var merged = ItemFields.Take(theirs, mine, ["TitlePart.Title"]);

        Assert.Equal(
            ("Tựa của tôi", "Tựa của tôi", "<p>Của họ</p>"),
            (merged.DisplayText, merged.Get<TitlePart>("TitlePart")!.Title, merged.Get<HtmlBodyPart>("HtmlBodyPart")!.Html));
        Assert.Equal("Tựa của họ", theirs.DisplayText);
    }

    [Fact]
    public async Task Take_OfAPartThatTheOthersRemoved_BringsItBack()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var mine = await tenant.CreateAsync("Tin", item => item.Alter<HtmlBodyPart>(part => part.Html = "<p>Của tôi</p>"));
        var theirs = Changed(mine, item => item.Remove("HtmlBodyPart"));

        Assert.Equal("<p>Của tôi</p>", ItemFields.Take(theirs, mine, ["HtmlBodyPart.Html"]).Get<HtmlBodyPart>("HtmlBodyPart")!.Html);
    }

    private static ContentItem Changed(ContentItem item, Action<ContentItem> change)
    {
        var changed = item.Clone();
        change(changed);
        return changed;
    }

    private static Task<IReadOnlyList<FieldDifference>> DifferencesAsync(ContentsTenant tenant, ContentItem before, ContentItem after) => tenant.ReadAsync(async services =>
        await services.GetRequiredService<ItemFields>().DifferencesAsync(before, after, (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Article"))!));

    /// <summary>A value of a part, whatever its type.</summary>
    private sealed class AutoroutePartLike : ContentPart
    {
        public string? Alias { get; set; }
    }
}
