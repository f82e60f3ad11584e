using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Features.Tests.Contents.Security;

public sealed class ContentTypePermissionsHelperTests
{
    [Fact]
    public void APermissionOfAType_HasItsNameTitleAndCategory()
    {
        var type = new ContentTypeDefinitionBuilder().WithName("Notice").WithDisplayName("Thông báo").Build();

        var permission = ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates["EditContent"], type);

        Assert.Equal(("Edit_Notice", "Edit Thông báo for others", "Thông báo Content Type - Notice"), (permission.Name, permission.Description, permission.Category));
    }

    [Theory]
    [InlineData("EditOwnContent", "Edit_Notice PublishOwn_Notice EditOwnContent Publish_Notice")]
    [InlineData("ViewContent", "Edit_Notice ViewContent Publish_Notice")]
    [InlineData("PublishContent", "PublishContent")]
    public void ItIsImpliedByTheStrongerOnesOfTheSameType(string name, string implying)
    {
        var permission = ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates[name], "Notice");
        var all = All(permission).ToHashSet();

        Assert.All(implying.Split(' '), expected => Assert.Contains(expected, all));
        Assert.DoesNotContain(all, found => found.Contains("{0}", StringComparison.Ordinal));
    }

    [Fact]
    public void APermissionOfAnotherKind_IsNoneOfATypes()
    {
        Assert.Null(ContentTypePermissionsHelper.ConvertToDynamicPermission(new Permission("ManageMenu")));
        Assert.Equal("Edit_{0}", ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.EditContent)!.Name);
    }

    private static IEnumerable<string> All(Permission permission) => (permission.ImpliedBy ?? []).SelectMany(implied => All(implied).Prepend(implied.Name));
}
