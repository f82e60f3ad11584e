using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace Sapling.Taxonomies.Terms;

/// <summary>One term in its place.</summary>
internal sealed record TermNode(ContentItem Term, TermNode? Parent, int Level, bool IsLeaf);

/// <summary>The terms of a taxonomy in the order of the tree.</summary>
internal sealed class TermTree
{
    private static readonly ConditionalWeakTable<ContentItem, TermTree> _known = [];

    private readonly Dictionary<string, TermNode> _byId = new(StringComparer.Ordinal);
    private readonly DateTime? _modified;

    private TermTree(ContentItem taxonomy)
    {
        _modified = taxonomy.ModifiedUtc;
        if (Data(taxonomy)[nameof(TaxonomyPart)]?["Terms"] is JsonArray terms)
        {
            Add(terms, null, 0);
        }
    }

    public List<TermNode> Nodes { get; } = [];

    /// <summary>The tree of a published taxonomy: its snapshot is shared, so the tree is made once.</summary>
    public static TermTree Of(ContentItem taxonomy)
    {
        if (_known.TryGetValue(taxonomy, out var tree) && tree._modified == taxonomy.ModifiedUtc)
        {
            return tree;
        }

        tree = new TermTree(taxonomy);
        _known.AddOrUpdate(taxonomy, tree);
        return tree;
    }

    /// <summary>The tree as it is now, for a taxonomy that is being changed.</summary>
    public static TermTree Read(ContentItem taxonomy) => new(taxonomy);

    public ContentItem? Find(string id) => _byId.GetValueOrDefault(id)?.Term;

    public List<ContentItem> FindWithAncestors(string id)
    {
        var terms = new List<ContentItem>();
        for (var node = _byId.GetValueOrDefault(id); node is not null; node = node.Parent)
        {
            terms.Add(node.Term);
        }

        return terms;
    }

    /// <summary>The ids of the term and of all below it; none when it is not in the tree.</summary>
    public IEnumerable<string> WithDescendants(string id)
        => Nodes.Where(node => IsWithin(node, id)).Select(node => node.Term.ContentItemId);

    private static bool IsWithin(TermNode node, string id)
    {
        for (var one = node; one is not null; one = one.Parent)
        {
            if (one.Term.ContentItemId == id)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(JsonArray terms, TermNode? parent, int level)
    {
        foreach (var json in terms.OfType<JsonObject>())
        {
            if (json.Deserialize<ContentItem>(JOptions.Default) is not { ContentItemId: { } id } term)
            {
                continue;
            }

            var children = json["Terms"] as JsonArray;
            var node = new TermNode(term, parent, level, children is not { Count: > 0 });
            Nodes.Add(node);
            _byId[id] = node;
            if (children is not null)
            {
                Add(children, node, level + 1);
            }
        }
    }

    private static JsonObject Data(ContentItem item) => (JsonObject)(JsonDynamicObject)item.Content;
}
