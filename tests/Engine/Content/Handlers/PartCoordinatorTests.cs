using System.Reflection;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Tests.Content.Handlers;

public sealed class PartCoordinatorTests
{
    private readonly CoordinatedItem _item = new();

    public static TheoryData<string> Events { get; } = new(typeof(IContentPartHandler).GetMethods().Select(method => method.Name));

    /// <summary>Whatever happens, the handlers of the part and of its field hear of just that, with the place of the field.</summary>
    [Theory]
    [MemberData(nameof(Events))]
    public async Task Event_IsPassedOnToPartAndField(string name)
    {
        var method = typeof(IContentHandler).GetMethod(name)!;

        await (Task)method.Invoke(_item.Coordinator, [_item.Context(method.GetParameters()[0].ParameterType)])!;

        var place = name == nameof(IContentHandler.GetContentItemAspectAsync) ? "" : " in Article.Lead";
        Assert.Equal([$"HeadlinePart {name}", $"NoteField {name}{place}"], _item.Log);
    }

    /// <summary>Restoring is the item's alone, as in Orchard Core: parts have no such event.</summary>
    [Fact]
    public void Events_AreThoseOfItemsWithoutRestoring() => Assert.Equal(
        typeof(IContentHandler).GetMethods().Select(method => method.Name).Except(["RestoringAsync", "RestoredAsync"]).Order(),
        typeof(IContentPartHandler).GetMethods().Select(method => method.Name).Order());

    [Theory]
    [MemberData(nameof(Events))]
    public async Task UnknownType_IsNobodysBusiness(string name)
    {
        if (name == nameof(IContentHandler.ActivatingAsync))
        {
            return;
        }

        _item.Item.ContentType = "Gone";
        var method = typeof(IContentHandler).GetMethod(name)!;

        await (Task)method.Invoke(_item.Coordinator, [_item.Context(method.GetParameters()[0].ParameterType)])!;

        Assert.Empty(_item.Log);
    }

    [Fact]
    public async Task MissingPart_IsPassedOver()
    {
        _item.Item.Remove("HeadlinePart");

        await _item.Coordinator.UpdatingAsync(new UpdateContentContext(_item.Item));

        Assert.Equal(["NoteField UpdatingAsync in Article.Lead"], _item.Log);
    }

    [Fact]
    public async Task Loading_GivesAnOlderItemWhatItsTypeGotSince()
    {
        _item.Item.Remove("HeadlinePart");
        _item.Item.Remove("Article");

        await _item.Coordinator.LoadingAsync(new LoadContentContext(_item.Item));

        Assert.Equal(["HeadlinePart LoadingAsync", "NoteField LoadingAsync in Article.Lead"], _item.Log);
        Assert.NotNull(_item.Item.Get<HeadlinePart>("HeadlinePart"));
        Assert.NotNull(_item.Item.Get<ContentPart>("Article")!.Get<NoteField>("Lead"));
    }

    /// <summary>Exports of other systems write what is empty as null.</summary>
    [Fact]
    public async Task Loading_FieldThatIsNull_IsAnEmptyField()
    {
        var item = new ContentItem { ContentType = "Article", ContentItemId = "4a" };
        item.Content.Article = JsonNode.Parse("""{ "Lead": null }""");

        await _item.Coordinator.LoadingAsync(new LoadContentContext(item));

        Assert.Null(item.Get<ContentPart>("Article")!.Get<NoteField>("Lead")!.Text);
    }

    [Fact]
    public async Task Loading_FieldThatIsText_SaysWhichFieldOfWhichItem()
    {
        var item = new ContentItem { ContentType = "Article", ContentItemId = "4a" };
        item.Content.Article = JsonNode.Parse("""{ "Lead": "chữ" }""");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => _item.Coordinator.LoadingAsync(new LoadContentContext(item)));

        Assert.Contains("'Lead'", exception.Message);
        Assert.Contains("'4a'", exception.Message);
    }

    [Fact]
    public async Task Activating_MakesAllPartsAndFieldsOfTheType()
    {
        var item = new ContentItem { ContentType = "Article" };

        await _item.Coordinator.ActivatingAsync(new ActivatingContentContext(item) { ContentType = "Article", Definition = _item.Type });

        Assert.IsType<HeadlinePart>(item.Get<ContentPart>("HeadlinePart"));
        Assert.IsType<NoteField>(item.Get<ContentPart>("Article")!.Get<ContentField>("Lead"));
    }

    [Theory]
    [InlineData(nameof(IContentHandler.PublishingAsync))]
    [InlineData(nameof(IContentHandler.UnpublishingAsync))]
    public async Task Field_MayCancel(string name)
    {
        _item.OnField = told => ((PublishContentFieldContext)told).Cancel = true;
        var context = new PublishContentContext(_item.Item, null);

        await (Task)typeof(IContentHandler).GetMethod(name)!.Invoke(_item.Coordinator, [context])!;

        Assert.True(context.Cancel);
    }

    [Theory]
    [InlineData(nameof(IContentHandler.ValidatingAsync))]
    [InlineData(nameof(IContentHandler.ValidatedAsync))]
    public async Task Faults_OfPartAndField_AreCollectedUnderTheirNames(string name)
    {
        _item.OnPart = told => ((ValidateContentPartContext)told).Fail("quá dài", "Text");
        _item.OnField = told => ((ValidateContentFieldContext)told).Fail("bắt buộc", "Text");
        var context = new ValidateContentContext(_item.Item);

        await (Task)typeof(IContentHandler).GetMethod(name)!.Invoke(_item.Coordinator, [context])!;

        Assert.False(context.ContentValidateResult.Succeeded);
        Assert.Equal(
            ["HeadlinePart.Text: quá dài", "Article.Lead.Text: bắt buộc"],
            context.ContentValidateResult.Errors.Select(error => $"{error.MemberNames.Single()}: {error.ErrorMessage}"));
    }

    [Fact]
    public async Task Versioning_WhatTheNewVersionHasNot_IsPassedOver()
    {
        var building = new ContentItem { ContentType = "Article" };

        await _item.Coordinator.VersioningAsync(new VersionContentContext(_item.Item, building));

        Assert.Empty(_item.Log);
    }

    [Fact]
    public async Task HandlerThatFails_StopsTheRest()
    {
        _item.OnPart = _ => throw new InvalidOperationException("hỏng");

        await Assert.ThrowsAsync<InvalidOperationException>(() => _item.Coordinator.UpdatingAsync(new UpdateContentContext(_item.Item)));

        Assert.DoesNotContain(_item.Log, line => line.StartsWith("NoteField", StringComparison.Ordinal));
    }
}
