using System.Text.Json;
using OrchardCore.ContentManagement;
using Sapling.Taxonomies.Terms;

namespace OrchardSite.Features.Tests.Taxonomies;

public sealed class TermTreeTests
{
    [Fact]
    public void WalksTheTreeInItsOrder()
    {
        var tree = TermTree.Read(Taxonomy());

        Assert.Equal(
            [("a", 0, false), ("a1", 1, false), ("a1x", 2, true), ("a2", 1, true), ("b", 0, true)],
            tree.Nodes.Select(n => (n.Term.ContentItemId, n.Level, n.IsLeaf)));
    }

    [Fact]
    public void FindsATermWithThoseAboveIt()
    {
        var tree = TermTree.Read(Taxonomy());

        Assert.Equal(["a1x", "a1", "a"], tree.FindWithAncestors("a1x").Select(t => t.ContentItemId));
        Assert.Equal("Tin tức", tree.Find("a")!.DisplayText);
        Assert.Null(tree.Find("none"));
        Assert.Empty(tree.FindWithAncestors("none"));
    }

    [Theory]
    [InlineData("a", "a a1 a1x a2")]
    [InlineData("a1", "a1 a1x")]
    [InlineData("b", "b")]
    [InlineData("none", "")]
    public void FindsATermWithThoseBelowIt(string id, string found)
        => Assert.Equal(found, string.Join(' ', TermTree.Read(Taxonomy()).WithDescendants(id)));

    [Fact]
    public void IsMadeOnceForASnapshotAndAgainAfterAChange()
    {
        var taxonomy = Taxonomy();
        var first = TermTree.Of(taxonomy);

        Assert.Same(first, TermTree.Of(taxonomy));
        taxonomy.ModifiedUtc = new DateTime(2021, 6, 18, 0, 0, 0, DateTimeKind.Utc);
        Assert.NotSame(first, TermTree.Of(taxonomy));
    }

    [Fact]
    public void AnItemWithoutTermsIsAnEmptyTree() => Assert.Empty(TermTree.Read(new ContentItem()).Nodes);

    private static ContentItem Taxonomy() => JsonSerializer.Deserialize<ContentItem>("""
        {
          "ContentItemId": "t", "ContentType": "Taxonomy",
          "TaxonomyPart": { "TermContentType": "Category", "Terms": [
            { "ContentItemId": "a", "ContentType": "Category", "DisplayText": "Tin tức", "TermPart": { "TaxonomyContentItemId": "t" }, "Terms": [
              { "ContentItemId": "a1", "ContentType": "Category", "Terms": [ { "ContentItemId": "a1x", "ContentType": "Category" } ] },
              { "ContentItemId": "a2", "ContentType": "Category" } ] },
            { "ContentItemId": "b", "ContentType": "Category", "Terms": [] } ] }
        }
        """, JOptions.Default)!;
}
