using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.Security.Permissions;
using Sapling.Contents.Autosave;

namespace Sapling.Contents.Editing;

/// <summary>Makes the page that edits an item, with what the person may do on it.</summary>
internal sealed class EditorPages(IContentManager contents, IContentDefinitionManager definitions, IAuthorizationService authorization, Presence presence)
{
    internal async Task<EditorPage> NewAsync(ContentItem item, IShape editor, ClaimsPrincipal user, string? returnUrl, DateTime? restored = null, bool refused = false) => new()
    {
        Item = item,
        Type = (await definitions.GetTypeDefinitionAsync(item.ContentType))!,
        Editor = editor,
        IsNew = true,
        MayPublish = await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item),
        MayPreview = await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, item),
        RestoredUtc = restored,
        IsRefused = refused,
        ReturnUrl = returnUrl,
    };

    /// <param name="latest">The stored version that the form starts from.</param>
    /// <param name="shown">What the editors show of it: with what was typed but not saved.</param>
    internal async Task<EditorPage> ExistingAsync(ContentItem latest, ContentItem shown, IShape editor, ClaimsPrincipal user, string? returnUrl, DateTime? restored = null, bool refused = false)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

        return new EditorPage
        {
            Item = shown,
            Type = (await definitions.GetTypeDefinitionAsync(latest.ContentType))!,
            Editor = editor,
            BaseVersion = latest.ContentItemVersionId,
            IsDraft = !latest.Published,
            HasPublished = await contents.HasPublishedVersionAsync(latest),
            MayPublish = await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, latest),
            MayDelete = await authorization.AuthorizeAsync(user, CommonPermissions.DeleteContent, latest),
            MayClone = await authorization.AuthorizeAsync(user, CommonPermissions.CloneContent, latest),
            MayPreview = await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, latest),
            RestoredUtc = restored,
            IsRefused = refused,
            Others = presence.Others(latest.ContentItemId, id),
            ReturnUrl = returnUrl,
        };
    }
}
