using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>Contract: Orchard Core 3.0. Who may do what with the media library.</summary>
public static class MediaPermissions
{
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage All Media", isSecurityCritical: false);

    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders", [ManageMedia]);

    public static readonly Permission ManageOthersMedia = new("ManageOthersMediaContent", "Manage Media For Others", [ManageMediaFolder]);

    public static readonly Permission ManageOwnMedia = new("ManageOwnMediaContent", "Manage Own Media", [ManageOthersMedia]);

    public static readonly Permission ManageAttachedMediaFieldsFolder = new("ManageAttachedMediaFieldsFolder", "Manage Attached Media Fields Folder", [ManageMediaFolder]);

    public static readonly Permission ManageMediaProfiles = new("ManageMediaProfiles", "Manage Media Profiles");

    public static readonly Permission ViewMediaOptions = new("ViewMediaOptions", "View Media Options");

    public static readonly Permission ManageAssetCache = new("ManageAssetCache", "Manage Asset Cache Folder");

    public static readonly Permission ViewMedia = new("ViewMediaContent", "View media content in all folders", [ManageMediaFolder]);

    public static readonly Permission ViewRootMedia = new("ViewRootMediaContent", "View media content in the root folder", [ViewMedia]);

    public static readonly Permission ViewOthersMedia = new("ViewOthersMediaContent", "View media content of others", [ManageMediaFolder]);

    public static readonly Permission ViewOwnMedia = new("ViewOwnMediaContent", "View own media content", [ViewOthersMedia]);
}
