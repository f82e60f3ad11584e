using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;
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

    // The types that editors file under categories. A page made once, such as the home, chooses categories to show: it is in none.
    private string[] _categorized = [];

    private IReadOnlyList<(ContentItem Taxonomy, TermTree Tree)>? _taxonomies;

    public async Task<AdminFilter?> DescribeAsync(IReadOnlyCollection<ContentTypeDefinition> types)
    {
        _categorized = [.. types.Where(type => type.IsCreatable() && Fields(type).Any()).Select(type => type.Name)];
        var used = types.Where(type => _categorized.Contains(type.Name)).SelectMany(Fields).Select(field => field.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId).ToHashSet();
        var taxonomies = (await TaxonomiesAsync()).Where(one => used.Contains(one.Taxonomy.ContentItemId)).ToList();
        var options = taxonomies.SelectMany(one => one.Tree.Nodes.Select(node => new AdminOption(
            node.Term.ContentItemId,
            string.Concat(Enumerable.Repeat(Indent, node.Level)) + (taxonomies.Count > 1 && node.Level == 0 ? $"{one.Taxonomy.DisplayText}: " : "") + node.Term.DisplayText))).ToList();
        return options.Count == 0 ? null : AdminFilter.Choice("term", taxonomies.Count == 1 ? taxonomies[0].Taxonomy.DisplayText ?? S["Categories"] : S["Categories"], options);
    }

    public async Task ApplyAsync(IQuery<ContentItem> query, string value)
    {
        var terms = (await TaxonomiesAsync()).SelectMany(one => one.Tree.WithDescendants(value)).DefaultIfEmpty(value).ToArray();

        // Only documents of latest versions are asked for, so their rows need not be narrowed to these.
        query.With<TaxonomyIndex>(index => index.TermContentItemId.IsIn(terms) && index.ContentType.IsIn(_categorized));
    }

    private static IEnumerable<ContentPartFieldDefinition> Fields(ContentTypeDefinition type) =>
        type.Parts.SelectMany(part => part.PartDefinition.Fields).Where(field => field.FieldDefinition.Name == nameof(TaxonomyField));

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
