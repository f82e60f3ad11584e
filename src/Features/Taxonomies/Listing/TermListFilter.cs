using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using Sapling.Admin.Lists;
using Sapling.Contents.Listing;
using Sapling.Taxonomies.Terms;
using YesSql;
using YesSql.Services;

namespace Sapling.Taxonomies.Listing;

/// <summary>Narrows the list of content to a term and those below it.</summary>
internal sealed class TermListFilter(ISession session, IContentDefinitionManager definitions, IStringLocalizer<TermListFilter> S) : IContentListFilter
{
    // Spaces at the start of an option are not shown, these are.
    private const string Indent = "\u2003";

    private IReadOnlyList<(ContentItem Taxonomy, TermTree Tree)>? _taxonomies;

    public async Task<AdminFilter?> DescribeAsync()
    {
        var taxonomies = await TaxonomiesAsync();
        var options = taxonomies.SelectMany(one => one.Tree.Nodes.Select(node => new AdminOption(
            node.Term.ContentItemId,
            string.Concat(Enumerable.Repeat(Indent, node.Level)) + (taxonomies.Count > 1 && node.Level == 0 ? $"{one.Taxonomy.DisplayText}: " : "") + node.Term.DisplayText))).ToList();
        return options.Count == 0 ? null : AdminFilter.Choice("term", taxonomies.Count == 1 ? taxonomies[0].Taxonomy.DisplayText ?? S["Categories"] : S["Categories"], options);
    }

    public async Task ApplyAsync(IQuery<ContentItem> query, string value)
    {
        var terms = (await TaxonomiesAsync()).SelectMany(one => one.Tree.WithDescendants(value)).DefaultIfEmpty(value).ToArray();

        // Only documents of latest versions are asked for, so their rows need not be narrowed to these.
        query.With<TaxonomyIndex>(index => index.TermContentItemId.IsIn(terms));
    }

    private async Task<IReadOnlyList<(ContentItem Taxonomy, TermTree Tree)>> TaxonomiesAsync()
    {
        if (_taxonomies is null)
        {
            var types = (await definitions.ListTypeDefinitionsAsync())
                .Where(type => type.Parts.Any(part => part.PartDefinition.Name == nameof(TaxonomyPart))).Select(type => type.Name).ToArray();
            var found = await session.Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType.IsIn(types)).OrderBy(index => index.DisplayText).ListAsync();
            _taxonomies = [.. found.Select(taxonomy => (taxonomy, TermTree.Read(taxonomy))).Where(one => one.Item2.Nodes.Count > 0)];
        }

        return _taxonomies;
    }
}
