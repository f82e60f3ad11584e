using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Menu;
using Sapling.Content.Definitions;

namespace Sapling.Contents.Listing;

/// <summary>The content types that a person may make or list items of, in the order of their titles.</summary>
internal sealed class TypeChoices(IContentDefinitionManager definitions, TypeTitles titles, IAuthorizationService authorization, IOptions<OwnScreenOptions> ownScreens)
{
    /// <summary>The types that the person may make items of; without <paramref name="only"/> those that have no screen of their own for it.</summary>
    internal async Task<IReadOnlyList<ContentTypeDefinition>> CreatableAsync(ClaimsPrincipal user, string? only = null)
    {
        var creatable = new List<ContentTypeDefinition>();
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);

        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsCreatable() && (only is null ? !ownScreens.Value.Types.Contains(type.Name) : type.Name == only)))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = owner }))
            {
                creatable.Add(type);
            }
        }

        return [.. creatable.OrderBy(titles.Of, StringComparer.CurrentCulture)];
    }

    internal async Task<IReadOnlyList<ContentTypeDefinition>> ListableAsync(ClaimsPrincipal user)
    {
        var listable = new List<ContentTypeDefinition>();

        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ListContent, type))
            {
                listable.Add(type);
            }
        }

        return [.. listable.OrderBy(titles.Of, StringComparer.CurrentCulture)];
    }
}
