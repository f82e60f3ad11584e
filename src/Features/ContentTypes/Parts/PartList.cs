using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Admin.Lists;
using Sapling.Content.Definitions;

namespace Sapling.ContentTypes.Parts;

/// <summary>The list of parts: a few dozen, held in memory. The fields of a type stand with the type.</summary>
internal static class PartList
{
    internal static AdminList<ContentPartDefinition> Of(IReadOnlyList<ContentPartDefinition> parts, IReadOnlyList<ContentTypeDefinition> types, PartTitles titles, IStringLocalizer S, IUrlHelper url) => new()
    {
        Id = "parts",
        Title = S["Content parts"],
        Key = part => part.Name,
        Search = S["Name"],
        DefaultSort = "name",
        Columns =
        [
            new("name", S["Name"], part => titles.Of(part))
            {
                Sortable = true,
                Link = part => url.Action("Edit", "Part", new { id = part.Name }),
                Detail = titles.DescriptionOf,
            },
            new("technical", S["Technical name"], part => part.Name) { Sortable = true, WideOnly = true },
            new("fields", S["Fields"], part => part.Fields.Count()),
            new("types", S["In types"], part => string.Join(", ", Having(part, types).Select(type => type.DisplayName ?? type.Name))),
        ],
        Actions = part =>
        [
            AdminAction.Link(S["Edit"], url.Action("Edit", "Part", new { id = part.Name })!, "pencil", first: true),
            AdminAction.Link(S["Remove…"], url.Action("Remove", "Part", new { id = part.Name })!, "trash"),
        ],
        Empty = new(S["No content parts yet"], S["A part is a group of fields that several types share."], S["New content part"], url.Action("Create", "Part")),
        Source = (query, _) => Task.FromResult(Page([.. parts.Where(part => types.All(type => type.Name != part.Name))], titles, query)),
    };

    internal static IReadOnlyList<ContentTypeDefinition> Having(ContentPartDefinition part, IEnumerable<ContentTypeDefinition> types) =>
        [.. types.Where(type => type.Parts.Any(known => known.PartDefinition.Name == part.Name)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];

    private static AdminPage<ContentPartDefinition> Page(IReadOnlyList<ContentPartDefinition> parts, PartTitles titles, AdminListQuery query)
    {
        var found = parts.Where(part => FoldedText.Has($"{titles.Of(part)} {part.Name}", query.Text));
        Func<ContentPartDefinition, string> key = query.Sort == "technical" ? part => part.Name : titles.Of;
        var sorted = (query.Descending ? found.OrderByDescending(key, StringComparer.CurrentCultureIgnoreCase) : found.OrderBy(key, StringComparer.CurrentCultureIgnoreCase)).ToList();
        return new AdminPage<ContentPartDefinition>([.. sorted.Skip(query.Skip).Take(query.Take)], sorted.Count);
    }
}
