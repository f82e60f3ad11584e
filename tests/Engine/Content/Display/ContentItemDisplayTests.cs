using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using OrchardSite.Engine.Tests.Display;

namespace OrchardSite.Engine.Tests.Content.Display;

public sealed class ContentItemDisplayTests
{
    private static readonly ContentTypeDefinition Article = Type("Article", part => part.WithField<NoteField>("Lead"), type => type.WithPart("HeadlinePart", part => part.WithPosition("1")));

    private readonly Asked _asked = new();

    [Fact]
    public async Task Display_PutsPartsAndOwnFieldsIntoTheContentZone()
    {
        using var display = Host(Article);

        var shape = await display.DisplayAsync(Item());

        Assert.Equal("Content", shape.Metadata.Type);
        Assert.Equal("Detail", shape.Metadata.DisplayType);
        Assert.Equal(["NoteField Article-Lead", "HeadlinePart HeadlinePart"], ContentDisplay.In(shape, "Content").Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task Display_Summary_HasItsOwnShapeTypeAndAlternates()
    {
        using var display = Host(Article);

        var shape = await display.DisplayAsync(Item(), "Summary");

        Assert.Equal("Content_Summary", shape.Metadata.Type);
        Assert.Contains("Content_Summary__Article", shape.Metadata.Alternates);
        var headline = ((IZoneHolding)shape).Zones["Content"].Items.Cast<IShape>().Single(item => item.Metadata.Type == "HeadlinePart");
        await display.Host.RenderAsync(headline);
        Assert.Contains("Article_Summary__HeadlinePart", headline.Metadata.Alternates);
    }

    [Fact]
    public async Task Display_OfAWidget_IsOfItsStereotype()
    {
        using var display = Host(Type("Clock", null, type => type.Stereotype("Widget").WithPart("HeadlinePart")));

        var shape = await display.DisplayAsync(new ContentItem { ContentType = "Clock" });

        Assert.Equal("Widget", shape.Metadata.Type);
        Assert.Equal("Widget", shape.Properties["Stereotype"]);
        Assert.Contains("Widget__Clock", shape.Metadata.Alternates);
    }

    [Fact]
    public async Task Display_OfAnUnknownType_SaysWhatToDo()
    {
        using var display = Host(Article);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => display.DisplayAsync(new ContentItem { ContentType = "Gone", ContentItemId = "4g" }));

        Assert.Contains("'4g'", exception.Message);
        Assert.Contains("'Gone'", exception.Message);
        Assert.Contains("Define the type again", exception.Message);
    }

    [Theory]
    [InlineData("""{ "NoteField": [{ "differentiator": "Article-Lead", "place": "Header" }] }""", "Header")]
    [InlineData("""{ "NoteField": [{ "contentType": ["Article"], "place": "Footer" }] }""", "Footer")]
    [InlineData("""{ "NoteField": [{ "contentType": "Art*", "place": "Footer" }] }""", "Footer")]
    [InlineData("""{ "NoteField": [{ "contentPart": ["HeadlinePart"], "place": "Aside" }] }""", "Aside")]
    [InlineData("""{ "NoteField": [{ "contentType": ["Page"], "place": "Footer" }] }""", "Content")]
    [InlineData("""{ "NoteField": [{ "contentPart": ["OtherPart"], "place": "Footer" }] }""", "Content")]
    [InlineData("""{ "NoteField": [{ "differentiator": "Page-Lead", "place": "Footer" }] }""", "Content")]
    [InlineData("""{ "NoteField": [{ "displayType": "Summary", "place": "Footer" }] }""", "Content")]
    public async Task Placement_MayAskForFieldTypePartAndDisplay(string placement, string zone)
    {
        using var display = Host(Article);
        display.Host.Placement(DisplayHost.Theme, placement);

        Assert.Contains("NoteField Article-Lead", ContentDisplay.In(await display.DisplayAsync(Item()), zone));
    }

    [Fact]
    public async Task Placement_OfAStereotype_MatchesItsTypes()
    {
        using var display = Host(Type("Clock", null, type => type.Stereotype("Widget").WithPart("HeadlinePart")));
        display.Host.Placement(DisplayHost.Theme, """{ "HeadlinePart": [{ "contentType": ["Widget"], "place": "Aside" }] }""");
        var item = new ContentItem { ContentType = "Clock" };
        item.Weld(new HeadlinePart());

        Assert.Equal(["HeadlinePart HeadlinePart"], ContentDisplay.In(await display.DisplayAsync(item), "Aside"));
    }

    [Fact]
    public async Task Display_PartTheItemHasNot_IsLeftOut()
    {
        using var display = Host(Article);

        Assert.Empty(ContentDisplay.In(await display.DisplayAsync(new ContentItem { ContentType = "Article" }), "Content"));
    }

    [Fact]
    public async Task Display_DriverThatFails_CostsItsOwnPartOnly()
    {
        using var display = Host(Article);
        _asked.Fails = true;

        Assert.Equal(["NoteField Article-Lead"], ContentDisplay.In(await display.DisplayAsync(Item()), "Content"));
    }

    [Fact]
    public async Task Edit_DriverThatFails_StopsThePage()
    {
        using var display = Host(Article);
        _asked.Fails = true;

        await Assert.ThrowsAsync<InvalidOperationException>(() => display.EditAsync(Item()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => display.Manager.UpdateEditorAsync(Item(), new NullModelUpdater(), isNew: false));
    }

    [Theory]
    [InlineData("", "HeadlinePart", "Article.Lead")]
    [InlineData("BagPart[0]", "BagPart[0].HeadlinePart", "BagPart[0].Article.Lead")]
    public async Task Edit_NamesInputsByPartAndField(string prefix, string part, string field)
    {
        using var display = Host(Article);

        var shape = await display.EditAsync(Item(), prefix);

        Assert.Equal("Content_Edit", shape.Metadata.Type);
        Assert.Contains("Content_Edit__Article", shape.Metadata.Alternates);
        Assert.Equal([part, field], _asked.Prefixes.Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task Edit_GivesAnItemThePartsItHasNotYet()
    {
        using var display = Host(Article);
        var item = new ContentItem { ContentType = "Article" };

        await display.EditAsync(item);

        Assert.True(item.Has("HeadlinePart"));
        Assert.NotNull(item.Get<ContentPart>("Article")!.Get<NoteField>("Lead"));
    }

    [Fact]
    public async Task Update_WritesPartsAndFieldsIntoTheItem()
    {
        using var display = Host(Article);
        var item = Item();
        var updater = new Poster { ["HeadlinePart"] = "Đầu đề mới", ["Article.Lead"] = "Dẫn mới" };

        await display.Manager.UpdateEditorAsync(item, updater, isNew: false);

        Assert.Equal("Đầu đề mới", (string?)item.Content.HeadlinePart.Text);
        Assert.Equal("Dẫn mới", (string?)item.Content.Article.Lead.Text);
        Assert.Equal("giữ", (string?)item.Content.HeadlinePart.Extra);
    }

    [Fact]
    public async Task Update_WhatIsWrong_IsInTheModelStateUnderItsName()
    {
        using var display = Host(Article);
        var updater = new Poster { ["HeadlinePart"] = "", ["Article.Lead"] = "Dẫn" };

        await display.Manager.UpdateEditorAsync(Item(), updater, isNew: false);

        Assert.False(updater.ModelState.IsValid);
        Assert.Equal("Phải điền đầu đề.", updater.ModelState["HeadlinePart.Text"]!.Errors.Single().ErrorMessage);
    }

    /// <summary>What placement hides is not on the form, so it is not posted: binding it would wipe it out.</summary>
    [Fact]
    public async Task Update_OfAPartThatPlacementHides_LeavesItAlone()
    {
        using var display = Host(Article);
        display.Host.Placement(DisplayHost.Theme, """{ "ContentPart_Edit": [{ "differentiator": "Article-HeadlinePart", "place": "-" }] }""");
        var item = Item();

        await display.Manager.UpdateEditorAsync(item, new Poster { ["HeadlinePart"] = "đè", ["Article.Lead"] = "Dẫn mới" }, isNew: false);

        Assert.Equal("Tin", item.GetOrCreate<HeadlinePart>().Text);
        Assert.Equal("Dẫn mới", (string?)item.Content.Article.Lead.Text);
    }

    /// <summary>A part whose driver displays other items with the same part: what it makes afterwards still belongs to the outer one.</summary>
    [Fact]
    public async Task Display_ItemsInsideAPart_DoNotDisturbIt()
    {
        using var display = Host(Article);
        _asked.Inner = new ContentItem { ContentType = "Article", ContentItemId = "inner" };
        _asked.Inner.Weld(new HeadlinePart { Text = "Trong" });

        var shape = await display.DisplayAsync(Item());

        var outer = ((IZoneHolding)shape).Zones["Content"].Items.Cast<IShape>().Single(item => item.Metadata.Type == "HeadlinePart");
        Assert.Equal("HeadlinePart", outer.Metadata.Differentiator);
        await display.Host.RenderAsync(outer);
        Assert.Contains("HeadlinePart__Article", outer.Metadata.Alternates);
        Assert.Equal("Tin", ((HeadlinePart)outer.Properties["ContentPart"]!).Text);
    }

    [Fact]
    public async Task DisplayModeAndEditor_ChooseTheDriver()
    {
        var type = Type("Article", null, builder => builder.WithPart("HeadlinePart", part => part.WithDisplayMode("Banner").WithEditor("Big")));
        using var display = new ContentDisplay([type], services => services.AddSingleton(_asked).AddContentPart<HeadlinePart>()
            .UseDisplayDriver<HeadlineDriver>()
            .ForDisplayMode<HeadlineDriver>(mode => mode == "Plain")
            .ForEditor<HeadlineDriver>(editor => editor == "Big"));

        Assert.Empty(ContentDisplay.In(await display.DisplayAsync(Item()), "Content"));
        await display.EditAsync(Item());
        Assert.Equal(["HeadlinePart"], _asked.Prefixes);
    }

    [Fact]
    public async Task RemovedDriver_IsNotAsked()
    {
        using var display = new ContentDisplay([Article], services => services.AddSingleton(_asked).AddContentPart<HeadlinePart>().UseDisplayDriver<HeadlineDriver>().RemoveDisplayDriver<HeadlineDriver>());

        await display.EditAsync(Item());

        Assert.Empty(_asked.Prefixes);
    }

    private ContentDisplay Host(params ContentTypeDefinition[] types)
    {
        var display = new ContentDisplay(types, services => services
            .AddSingleton(_asked)
            .AddContentPart<HeadlinePart>().UseDisplayDriver<HeadlineDriver>().Services
            .AddContentField<NoteField>().UseDisplayDriver<NoteDriver>());
        display.Host.Template(DisplayHost.Module, "Views/HeadlinePart.txt", "đầu đề");
        return display;
    }

    private static ContentItem Item()
    {
        var item = new ContentItem { ContentType = "Article", ContentItemId = "4a" };
        item.Content.HeadlinePart = JsonNode.Parse("""{ "Text": "Tin", "Extra": "giữ" }""");
        item.Alter<ContentPart>("Article", part => part.Alter<NoteField>("Lead", field => field.Text = "Dẫn"));
        return item;
    }

    private static ContentTypeDefinition Type(string name, Action<ContentPartDefinitionBuilder>? part, Action<ContentTypeDefinitionBuilder> more)
    {
        var builder = new ContentTypeDefinitionBuilder().WithName(name);
        more(builder);

        if (part is not null)
        {
            var own = new ContentPartDefinitionBuilder().Named(name);
            part(own);
            builder.WithPart(name, own.Build(), static _ => { });
        }

        return builder.Build();
    }

    private sealed class Asked
    {
        public List<string> Prefixes { get; } = [];

        public bool Fails { get; set; }

        public ContentItem? Inner { get; set; }
    }

    private sealed class HeadlineDriver(Asked asked, IServiceProvider services) : ContentPartDisplayDriver<HeadlinePart>
    {
        public override async Task<IDisplayResult?> DisplayAsync(HeadlinePart part, BuildPartDisplayContext context)
        {
            if (asked.Fails)
            {
                throw new InvalidOperationException("hỏng");
            }

            if (asked.Inner is { } inner && part.ContentItem != inner)
            {
                await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(inner, context.Updater);
            }

            return Dynamic(GetDisplayShapeType(context)).Location("Content");
        }

        public override IDisplayResult Edit(HeadlinePart part, BuildPartEditorContext context)
        {
            asked.Prefixes.Add(Prefix);
            return asked.Fails ? throw new InvalidOperationException("hỏng") : Dynamic(GetEditorShapeType(context)).Location("Parts");
        }

        public override async Task<IDisplayResult?> UpdateAsync(HeadlinePart part, UpdatePartEditorContext context)
        {
            await context.Updater.TryUpdateModelAsync(part, Prefix);

            if (string.IsNullOrEmpty(part.Text))
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(part.Text)}", "Phải điền đầu đề.");
            }

            return await EditAsync(part, context);
        }
    }

    private sealed class NoteDriver(Asked asked) : ContentFieldDisplayDriver<NoteField>
    {
        public override IDisplayResult Display(NoteField field, BuildFieldDisplayContext fieldDisplayContext) => Dynamic(GetDisplayShapeType(fieldDisplayContext)).Location("Content");

        public override IDisplayResult Edit(NoteField field, BuildFieldEditorContext context)
        {
            asked.Prefixes.Add(Prefix);
            return Dynamic(GetEditorShapeType(context));
        }

        public override async Task<IDisplayResult?> UpdateAsync(NoteField field, UpdateFieldEditorContext context)
        {
            await context.Updater.TryUpdateModelAsync(field, Prefix);
            return await EditAsync(field, context);
        }
    }

    /// <summary>Posts a text for the member Text below each prefix.</summary>
    private sealed class Poster : Dictionary<string, string>, IUpdateModel
    {
        public ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => throw new NotSupportedException();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class
        {
            typeof(TModel).GetProperty("Text")!.SetValue(model, this[prefix]);
            return Task.FromResult(true);
        }

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params System.Linq.Expressions.Expression<Func<TModel, object?>>[] includeExpressions)
            where TModel : class => TryUpdateModelAsync(model, prefix);

        public bool TryValidateModel(object model) => true;

        public bool TryValidateModel(object model, string prefix) => true;
    }
}
