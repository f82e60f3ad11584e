using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Admin.Lists;
using Sapling.Content.Definitions;
using Sapling.Tenancy.Localization;

namespace Sapling.ContentTypes.Types;

/// <summary>The list of types: a few dozen, held in memory.</summary>
internal static class TypeList
{
    internal static AdminList<ContentTypeDefinition> Of(IReadOnlyList<ContentTypeDefinition> types, TypeTitles titles, DeclaredTexts texts, IStringLocalizer S, IUrlHelper url) => new()
    {
        Id = "types",
        Title = S["Content types"],
        Key = type => type.Name,
        Search = S["Name"],
        DefaultSort = "name",
        Columns =
        [
            new("name", S["Name"], titles.Of)
            {
                Sortable = true,
                Link = type => url.Action("Edit", "Type", new { id = type.Name }),
                Detail = type => type.GetSettings<ContentTypeSettings>().Description,
            },
            new("technical", S["Technical name"], type => type.Name) { Sortable = true },
            new("made", S["Made of"], type => Parts(type, S)) { WideOnly = true },
            new("use", S["Use"], type => Use(type, texts, S)),
        ],
        Filters = [AdminFilter.Choice("use", S["Use"], [new("created", S["Can be created"]), new("part", S["Part of other items"])])],
        Actions = type =>
        [
            AdminAction.Link(S["Edit"], url.Action("Edit", "Type", new { id = type.Name })!, "pencil", first: true),
            AdminAction.Link(S["Remove…"], url.Action("Remove", "Type", new { id = type.Name })!, "trash"),
        ],
        Empty = new(S["No content types yet"], S["A content type says what an article, a page or an announcement is made of."], S["New content type"], url.Action("Create", "Type")),
        Source = (query, _) => Task.FromResult(Page(types, titles.Of, query)),
    };

    internal static AdminPage<ContentTypeDefinition> Page(IReadOnlyList<ContentTypeDefinition> types, Func<ContentTypeDefinition, string> title, AdminListQuery query)
    {
        var found = types.Where(type => FoldedText.Has($"{title(type)} {type.Name}", query.Text)).Where(type => query.Filter("use") switch
        {
            "created" => type.GetSettings<ContentTypeSettings>().Creatable,
            "part" => !string.IsNullOrEmpty(type.GetSettings<ContentTypeSettings>().Stereotype),
            _ => true,
        });
        Func<ContentTypeDefinition, string> key = query.Sort == "technical" ? type => type.Name : title;
        var sorted = (query.Descending ? found.OrderByDescending(key, StringComparer.CurrentCultureIgnoreCase) : found.OrderBy(key, StringComparer.CurrentCultureIgnoreCase)).ToList();
        return new AdminPage<ContentTypeDefinition>([.. sorted.Skip(query.Skip).Take(query.Take)], sorted.Count);
    }

    private static string Parts(ContentTypeDefinition type, IStringLocalizer S)
    {
        var fields = type.Parts.Where(part => part.PartDefinition.Name == type.Name).Sum(part => part.PartDefinition.Fields.Count());
        var parts = type.Parts.Count(part => part.PartDefinition.Name != type.Name);
        return S["{0} fields, {1} parts", fields, parts];
    }

    private static AdminBadge Use(ContentTypeDefinition type, DeclaredTexts texts, IStringLocalizer S)
    {
        var settings = type.GetSettings<ContentTypeSettings>();
        return settings switch
        {
            { Stereotype.Length: > 0 } => new AdminBadge(texts.Of(DeclaredText.Definition, settings.Stereotype), AdminTone.Busy),
            { Creatable: true } => new AdminBadge(S["Can be created"], AdminTone.Good),
            _ => new AdminBadge(S["Made by the system"]),
        };
    }
}
