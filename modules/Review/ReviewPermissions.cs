using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Agency.Review;

/// <summary>Who may submit and who may return. Publishing stays with Orchard Core's own permission.</summary>
internal sealed class ReviewPermissions : IPermissionProvider
{
    public static readonly Permission ReviewContent = new("ReviewContent", "Return submitted content with a remark", [CommonPermissions.PublishContent]);

    public static readonly Permission SubmitForReview = new("SubmitForReview", "Submit content for review", [ReviewContent]);

    private static readonly Permission[] s_all = [SubmitForReview, ReviewContent];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(s_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = s_all },
        new() { Name = "Editor", Permissions = s_all },
        new() { Name = "Author", Permissions = [SubmitForReview] },
        new() { Name = "Contributor", Permissions = [SubmitForReview] },
    ];
}
