using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Sapling.Admin.Trees;

namespace Sapling.Taxonomies.Screens;

/// <summary>A taxonomy while its terms are edited.</summary>
internal sealed class TaxonomyDocument
{
    private TaxonomyDocument(ContentItem item, TaxonomyPart part)
    {
        Item = item;
        TermType = part.TermContentType;
        Tree = new(JsonSerializer.SerializeToNode(part.Terms, JOptions.Default)!.AsArray(), "Terms");
    }

    public ContentItem Item { get; }

    public ItemTree Tree { get; }

    /// <summary>The content type of new terms.</summary>
    public string? TermType { get; }

    /// <summary>Changes whenever somebody saves the taxonomy.</summary>
    public string Version => $"{Item.ContentItemVersionId}.{Item.ModifiedUtc?.Ticks}";

    /// <summary>The latest version of the taxonomy, or null when there is none of this id.</summary>
    public static async Task<TaxonomyDocument?> ReadAsync(IContentManager contents, string id)
        => await contents.GetAsync(id, VersionOptions.Latest) is { } item && item.TryGet<TaxonomyPart>(out var part) ? new(item, part) : null;

    /// <summary>Publishes the taxonomy with the terms of the tree.</summary>
    public async Task SaveAsync(IContentManager contents)
    {
        var draft = await contents.GetAsync(Item.ContentItemId, VersionOptions.DraftRequired) ?? throw new InvalidOperationException("The taxonomy is gone.");
        draft.Alter<TaxonomyPart>(nameof(TaxonomyPart), part => part.Terms = Tree.Roots.Deserialize<List<ContentItem>>(JOptions.Default) ?? []);
        await contents.PublishAsync(draft);
    }

    /// <summary>The place of a term, or null.</summary>
    public string? PlaceOf(string? termId)
        => string.IsNullOrEmpty(termId) ? null : Tree.Nodes().FirstOrDefault(node => IdOf(node.Item) == termId)?.Path;

    public static string? IdOf(JsonObject term) => term["ContentItemId"]?.ToString();

    public static string NameOf(JsonObject term) => term["DisplayText"]?.ToString() is { Length: > 0 } text ? text : "?";

    public static string? SlugOf(JsonObject term) => term["AutoroutePart"]?["Path"]?.ToString();
}
