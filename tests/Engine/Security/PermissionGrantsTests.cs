using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using Sapling.Security.Permissions;

namespace OrchardSite.Engine.Tests.Security;

public class PermissionGrantsTests
{
    private static readonly Permission Manage = new("Manage", "Manage all");
    private static readonly Permission Edit = new("Edit", "Edit", [Manage]);
    private static readonly Permission View = new("View", "View", [Edit]);

    private readonly PermissionGrants _grants = new();

    [Fact]
    public void The_permission_itself_grants_it() => Assert.True(Granted(View, "View"));

    [Fact]
    public void What_implies_it_grants_it_through_any_number_of_steps()
    {
        Assert.True(Granted(View, "Edit"));
        Assert.True(Granted(View, "Manage"));
    }

    [Fact]
    public void What_it_implies_does_not_grant_it() => Assert.False(Granted(Manage, "View", "Edit"));

    [Fact]
    public void An_unrelated_permission_does_not_grant_it() => Assert.False(Granted(View, "Delete"));

    [Fact]
    public void The_site_owner_permission_of_older_recipes_grants_everything() => Assert.True(Granted(Manage, "SiteOwner"));

    [Fact]
    public void Names_and_claim_types_are_compared_without_case()
    {
        Assert.True(_grants.IsGranted(new PermissionRequirement(View), [new Claim("permission", "view")]));
    }

    [Fact]
    public void A_claim_of_another_type_grants_nothing()
    {
        Assert.False(_grants.IsGranted(new PermissionRequirement(View), [new Claim("role", "View")]));
    }

    [Fact]
    public void No_claims_grant_nothing() => Assert.False(_grants.IsGranted(new PermissionRequirement(View), []));

    [Fact]
    public void Permissions_that_imply_each_other_end()
    {
        var implying = new List<Permission>();
        var first = new Permission("First", "First", implying);
        implying.Add(new Permission("Second", "Second", [first]));

        Assert.Equal(["First", "Second", "SiteOwner"], PermissionGrants.GrantingNames(first).Order());
    }

    private bool Granted(Permission permission, params string[] held)
        => _grants.IsGranted(new PermissionRequirement(permission), held.Select(name => new Claim(Permission.ClaimType, name)));
}
