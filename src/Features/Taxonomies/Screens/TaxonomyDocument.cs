using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;
using Sapling.Admin.Trees;

namespace Sapling.Taxonomies.Screens;

/// <summary>A taxonomy while its terms are edited.</summary>
public sealed class TaxonomyDocument : ItemTreeDocument
{
    private TaxonomyDocument(ContentItem item, TaxonomyPart part)
        : base(item, TreeOf(part.Terms)) => TermType = part.TermContentType;

    /// <summary>The terms as a tree.</summary>
    internal static ItemTree TreeOf(List<ContentItem> terms) => new(Json(terms), nameof(TaxonomyPart.Terms));

    /// <summary>The content type of new terms.</summary>
    public string? TermType { get; }

    /// <summary>The latest version of the taxonomy, or null when there is none of this id.</summary>
    public static async Task<TaxonomyDocument?> ReadAsync(IContentManager contents, string id)
        => await contents.GetAsync(id, VersionOptions.Latest) is { } item && item.TryGet<TaxonomyPart>(out var part) ? new(item, part) : null;

    protected override void Write(ContentItem draft, List<ContentItem> items) => draft.Alter<TaxonomyPart>(nameof(TaxonomyPart), part => part.Terms = items);

    /// <summary>The place of a term, or null.</summary>
    public string? PlaceOf(string? termId)
        => string.IsNullOrEmpty(termId) ? null : Tree.Nodes().FirstOrDefault(node => IdOf(node.Item) == termId)?.Path;

    /// <summary>The ids of the term at the place and of all below it.</summary>
    public IEnumerable<string> IdsFrom(string place) => Tree.Nodes()
        .Where(node => node.Path == place || node.Path.StartsWith(place + "-", StringComparison.Ordinal))
        .Select(node => IdOf(node.Item)).OfType<string>();

    public static string? IdOf(JsonObject term) => term["ContentItemId"]?.ToString();

    public static string NameOf(JsonObject term) => term["DisplayText"]?.ToString() is { Length: > 0 } text ? text : "?";

    public static string? SlugOf(JsonObject term) => term["AutoroutePart"]?["Path"]?.ToString();
}
