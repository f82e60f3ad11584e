using System.Globalization;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Lucene.Net.Documents;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Indexing;
using Sapling.Lucene.Text;

namespace Sapling.Lucene.Indexes;

/// <summary>The index document of a content item: its title, its lead (text areas), and all other text.</summary>
internal sealed class ContentDocumentBuilder(
    IContentDefinitionManager definitions,
    IContentManager contents,
    IEnumerable<IDocumentIndexHandler> handlers,
    IEnumerable<IContentPartIndexHandler> partHandlers,
    ITypeActivatorFactory<ContentPart> partTypes)
{
    public async Task<Document> BuildAsync(ContentItem item)
    {
        var text = new ItemText();
        var definition = await definitions.GetTypeDefinitionAsync(item.ContentType);

        foreach (var part in definition?.Parts ?? [])
        {
            Read(part, (JsonObject)(JsonDynamicObject)item.Content, text);
        }

        var aspect = await contents.PopulateAspectAsync(item, new FullTextAspect());
        var document = new Document
        {
            new StringField(IndexFields.ContentItemId, item.ContentItemId, Field.Store.YES),
            new StringField(IndexFields.ContentItemVersionId, item.ContentItemVersionId ?? "", Field.Store.YES),
            new StringField(IndexFields.ContentType, item.ContentType, Field.Store.YES),
            new NumericDocValuesField(IndexFields.Date, (text.Date ?? item.PublishedUtc ?? item.CreatedUtc ?? default).Ticks),
            new StoredField(IndexFields.Excerpt, PlainText.Of(string.Join(". ", text.Lead.Concat(text.Body)))),
        };

        AddText(document, IndexFields.Title, item.DisplayText);
        AddText(document, IndexFields.Lead, string.Join(". ", text.Lead));
        AddText(document, IndexFields.FullText, PlainText.Of(string.Join(". ", text.Body.Concat(aspect.Segments))));
        await AddFromHandlersAsync(document, item, definition);
        return document;
    }

    private static void AddText(Document document, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            document.Add(new TextField(name, text, Field.Store.NO));
            document.Add(new TextField(name + IndexFields.WithTones, text, Field.Store.NO));
        }
    }

    private static void Read(ContentTypePartDefinition part, JsonObject content, ItemText text)
    {
        if (content[part.Name] is not JsonObject data)
        {
            return;
        }

        if (Text(data["Html"]) is { } html)
        {
            text.Body.Add(PlainText.Of(html));
        }

        foreach (var field in part.PartDefinition.Fields)
        {
            if (data[field.Name] is not JsonObject value)
            {
                continue;
            }

            var isArea = field.Settings?["ContentPartFieldSettings"]?["Editor"]?.ToString() == "TextArea";

            switch (field.FieldDefinition.Name)
            {
                case "TextField" when Text(value["Text"]) is { } line:
                    (isArea ? text.Lead : text.Body).Add(line);
                    break;

                case "HtmlField" or "MarkdownField" when Text(value["Html"] ?? value["Markdown"]) is { } body:
                    text.Body.Add(PlainText.Of(body));
                    break;

                case "MediaField" when value["MediaTexts"] is JsonArray captions:
                    text.Body.AddRange(captions.Select(Text).OfType<string>());
                    break;

                case "TaxonomyField" when value["TagNames"] is JsonArray tags:
                    text.Body.AddRange(tags.Select(Text).OfType<string>());
                    break;

                case "DateField" or "DateTimeField" when text.Date is null && Text(value["Value"]) is { } date:
                    text.Date = DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : null;
                    break;
            }
        }
    }

    private async Task AddFromHandlersAsync(Document document, ContentItem item, ContentTypeDefinition? definition)
    {
        var extra = new ContentItemDocumentIndex(item.ContentItemId, item.ContentItemVersionId ?? "");
        var context = new BuildDocumentIndexContext(extra, item, [item.ContentType], LuceneSettings.Default);

        foreach (var handler in handlers)
        {
            await handler.BuildIndexAsync(context);
        }

        foreach (var part in definition?.Parts ?? [])
        {
            if (item.Get(partTypes.GetTypeActivator(part.PartDefinition.Name).Type, part.Name) is ContentPart value)
            {
                foreach (var handler in partHandlers)
                {
                    await handler.BuildIndexAsync(value, part, context, LuceneSettings.Default);
                }
            }
        }

        foreach (var entry in extra.Entries)
        {
            if (entry.Value is not null)
            {
                document.Add(ToField(entry));
            }
        }
    }

    private static Field ToField(DocumentIndex.DocumentIndexEntry entry)
    {
        var text = Convert.ToString(entry.Value, CultureInfo.InvariantCulture) ?? "";
        var store = entry.Options.HasFlag(DocumentIndexOptions.Store) ? Field.Store.YES : Field.Store.NO;

        return entry.Type switch
        {
            DocumentIndex.Types.Integer => new Int32Field(entry.Name, Convert.ToInt32(entry.Value, CultureInfo.InvariantCulture), store),
            DocumentIndex.Types.Number => new DoubleField(entry.Name, Convert.ToDouble(entry.Value, CultureInfo.InvariantCulture), store),
            DocumentIndex.Types.Text when !entry.Options.HasFlag(DocumentIndexOptions.Keyword) =>
                new TextField(entry.Name, entry.Options.HasFlag(DocumentIndexOptions.Sanitize) ? PlainText.Of(text) : text, store),
            _ => new StringField(entry.Name, text, store),
        };
    }

    private static string? Text(JsonNode? node) => node?.ToString() is { Length: > 0 } text ? text : null;

    private sealed class ItemText
    {
        public List<string> Lead { get; } = [];

        public List<string> Body { get; } = [];

        public DateTime? Date { get; set; }
    }

    private sealed class LuceneSettings : IContentIndexSettings
    {
        public static readonly LuceneSettings Default = new();

        public bool Included { get; set; } = true;

        public DocumentIndexOptions ToOptions() => DocumentIndexOptions.None;
    }
}
