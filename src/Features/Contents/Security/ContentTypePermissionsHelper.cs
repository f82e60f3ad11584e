using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Contract: Orchard Core 3.0. Permissions of one content type, made of templates in which {0} is the type.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission s_publish = new("Publish_{0}", "Publish or unpublish {0} for others", [CommonPermissions.PublishContent]);
    private static readonly Permission s_publishOwn = new("PublishOwn_{0}", "Publish or unpublish {0}", [s_publish, CommonPermissions.PublishOwnContent]);
    private static readonly Permission s_edit = new("Edit_{0}", "Edit {0} for others", [s_publish, CommonPermissions.EditContent]);
    private static readonly Permission s_editOwn = new("EditOwn_{0}", "Edit {0}", [s_edit, s_publishOwn, CommonPermissions.EditOwnContent]);
    private static readonly Permission s_delete = new("Delete_{0}", "Delete {0} for others", [CommonPermissions.DeleteContent]);
    private static readonly Permission s_deleteOwn = new("DeleteOwn_{0}", "Delete {0}", [s_delete, CommonPermissions.DeleteOwnContent]);
    private static readonly Permission s_view = new("View_{0}", "View {0} by others", [s_edit, CommonPermissions.ViewContent]);
    private static readonly Permission s_viewOwn = new("ViewOwn_{0}", "View own {0}", [s_view, CommonPermissions.ViewOwnContent]);
    private static readonly Permission s_preview = new("Preview_{0}", "Preview {0} by others", [s_edit, CommonPermissions.PreviewContent]);
    private static readonly Permission s_previewOwn = new("PreviewOwn_{0}", "Preview own {0}", [s_preview, CommonPermissions.PreviewOwnContent]);
    private static readonly Permission s_clone = new("Clone_{0}", "Clone {0} by others", [s_edit, CommonPermissions.CloneContent]);
    private static readonly Permission s_cloneOwn = new("CloneOwn_{0}", "Clone own {0}", [s_clone, CommonPermissions.CloneOwnContent]);
    private static readonly Permission s_list = new("ListContent_{0}", "List {0} content items", [CommonPermissions.ListContent]);
    private static readonly Permission s_editOwner = new("EditContentOwner_{0}", "Edit the owner of a {0} content item", [CommonPermissions.EditContentOwner]);

    private static readonly ConcurrentDictionary<(string, string), Permission> s_made = [];

    public static readonly Dictionary<string, Permission> PermissionTemplates = new()
    {
        [CommonPermissions.PublishContent.Name] = s_publish,
        [CommonPermissions.PublishOwnContent.Name] = s_publishOwn,
        [CommonPermissions.EditContent.Name] = s_edit,
        [CommonPermissions.EditOwnContent.Name] = s_editOwn,
        [CommonPermissions.DeleteContent.Name] = s_delete,
        [CommonPermissions.DeleteOwnContent.Name] = s_deleteOwn,
        [CommonPermissions.ViewContent.Name] = s_view,
        [CommonPermissions.ViewOwnContent.Name] = s_viewOwn,
        [CommonPermissions.PreviewContent.Name] = s_preview,
        [CommonPermissions.PreviewOwnContent.Name] = s_previewOwn,
        [CommonPermissions.CloneContent.Name] = s_clone,
        [CommonPermissions.CloneOwnContent.Name] = s_cloneOwn,
        [CommonPermissions.ListContent.Name] = s_list,
        [CommonPermissions.EditContentOwner.Name] = s_editOwner,
    };

    /// <summary>The template of a permission of content, or null when the permission is not one of a type.</summary>
    public static Permission? ConvertToDynamicPermission(Permission permission) => PermissionTemplates.GetValueOrDefault(permission.Name);

    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition) =>
        Make(template, typeDefinition.Name, typeDefinition.DisplayName ?? typeDefinition.Name);

    public static Permission CreateDynamicPermission(Permission template, string contentType) => s_made.GetOrAdd(
        (template.Name, contentType),
        static (key, given) => Make(given, key.Item2, key.Item2),
        template);

    private static Permission Make(Permission template, string contentType, string displayName) => new(
        string.Format(CultureInfo.InvariantCulture, template.Name, contentType),
        string.Format(CultureInfo.InvariantCulture, template.Description, displayName),
        [.. (template.ImpliedBy ?? []).Select(implied => implied.Name.Contains("{0}", StringComparison.Ordinal) ? Make(implied, contentType, displayName) : implied)])
    {
        Category = $"{displayName} Content Type - {contentType}",
    };
}
