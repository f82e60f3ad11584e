using Sapling.Admin.Trees;

namespace Sapling.Taxonomies.Screens;

/// <summary>What the form of a term shows and sends.</summary>
public sealed class TermForm : ItemTreeForm
{
    public string? Name { get; set; }

    /// <summary>The last segment of the term's address; none: made of the name.</summary>
    public string? Slug { get; set; }

    internal string TaxonomyId { get; set; } = string.Empty;

    internal string TaxonomyName { get; set; } = string.Empty;

    /// <summary>Whether terms have addresses.</summary>
    internal bool HasSlug { get; set; }
}

/// <summary>The term that is to be deleted, to be sure of.</summary>
internal sealed record TermDeletion(string TaxonomyId, string Path, string Version, string Name, int Below, int Used);
