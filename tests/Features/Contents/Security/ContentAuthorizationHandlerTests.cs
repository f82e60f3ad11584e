using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents;
using OrchardCore.Security;
using OrchardCore.Security.AuthorizationHandlers;
using OrchardCore.Security.Permissions;
using Sapling.Contents.Security;
using Sapling.Security.Permissions;

namespace OrchardSite.Features.Tests.Contents.Security;

/// <summary>Who may do what with which item: by the type, by whose it is, and by nothing else.</summary>
public sealed class ContentAuthorizationHandlerTests : IAsyncLifetime
{
    private static readonly Permission[] s_permissions =
    [
        CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.ViewContent, CommonPermissions.PreviewContent,
        CommonPermissions.CloneContent, CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent,
    ];

    private ContentsTenant _tenant = null!;

    public async Task InitializeAsync()
    {
        _tenant = await ContentsTenant.StartAsync(article => article.Securable(), services =>
        {
            services.RemoveAll<IAuthorizationService>();
            services.AddAuthorization();
            services.AddSingleton<IPermissionGrantingService, PermissionGrants>();
            services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        });
        await _tenant.ScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Note", _ => { }));
    }

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Theory]

    // All content of all people.
    [InlineData("EditContent", "EditContent", "Article of others", true)]
    [InlineData("PublishContent", "EditContent", "Article of others", true)]
    [InlineData("EditContent", "PublishContent", "Article of others", false)]
    [InlineData("EditContent", "DeleteContent", "Article of others", false)]
    [InlineData("EditContent", "ViewContent", "Article of others", true)]
    [InlineData("SiteOwner", "DeleteContent", "Article of others", true)]

    // One's own content of all types.
    [InlineData("EditOwnContent", "EditContent", "Article of mine", true)]
    [InlineData("EditOwnContent", "EditContent", "Article of others", false)]
    [InlineData("EditOwnContent", "EditContent", "Article of nobody", false)]
    [InlineData("EditOwnContent", "EditContent", "Note of mine", true)]
    [InlineData("EditOwnContent", "EditContent", "Article", false)]
    [InlineData("EditOwnContent", "EditContent", "", false)]
    [InlineData("EditOwnContent", "PublishContent", "Article of mine", false)]
    [InlineData("PublishOwnContent", "EditContent", "Article of mine", true)]
    [InlineData("DeleteOwnContent", "EditContent", "Article of mine", false)]
    [InlineData("ViewOwnContent", "ViewContent", "Article of mine", true)]
    [InlineData("ViewOwnContent", "ViewContent", "Article of others", false)]

    // One type, of all people.
    [InlineData("Edit_Article", "EditContent", "Article of others", true)]
    [InlineData("Edit_Article", "EditContent", "Article", true)]
    [InlineData("Edit_Article", "EditContent", "", false)]
    [InlineData("Edit_Article", "EditContent", "Note of others", false)]
    [InlineData("Edit_Article", "ViewContent", "Article of others", true)]
    [InlineData("Edit_Article", "PublishContent", "Article of others", false)]
    [InlineData("Publish_Article", "EditContent", "Article of others", true)]
    [InlineData("Publish_Article", "DeleteContent", "Article of others", false)]
    [InlineData("ListContent_Article", "ListContent", "Article", true)]
    [InlineData("ListContent_Article", "ListContent", "Note", false)]
    [InlineData("ListContent_Article", "ListContent", "", false)]
    [InlineData("EditContentOwner_Article", "EditContentOwner", "Article of others", true)]

    // One type, one's own.
    [InlineData("EditOwn_Article", "EditContent", "Article of mine", true)]
    [InlineData("EditOwn_Article", "EditContent", "Article of others", false)]
    [InlineData("EditOwn_Article", "EditContent", "Article of nobody", false)]
    [InlineData("EditOwn_Article", "EditContent", "Article", false)]
    [InlineData("EditOwn_Article", "PublishContent", "Article of mine", false)]
    [InlineData("EditOwn_Article", "EditOwnContent", "Article", true)]
    [InlineData("PublishOwn_Article", "PublishContent", "Article of mine", true)]
    [InlineData("PublishOwn_Article", "PublishContent", "Article of others", false)]
    [InlineData("PublishOwn_Article", "EditContent", "Article of mine", true)]
    [InlineData("DeleteOwn_Article", "DeleteContent", "Article of mine", true)]
    [InlineData("CloneOwn_Article", "CloneContent", "Article of others", false)]

    // A type whose permissions are not given apart has none, whatever a recipe says.
    [InlineData("Edit_Note", "EditContent", "Note of others", false)]
    [InlineData("EditOwn_Note", "EditContent", "Note of mine", false)]
    [InlineData("Edit_Nothing", "EditContent", "Nothing", false)]
    public async Task A_permission_reaches_as_far_as_it_says(string held, string asked, string resource, bool allowed)
        => Assert.Equal(allowed, await MayAsync("test", held, asked, resource));

    [Theory]
    [InlineData("EditContent", "Article of others")]
    [InlineData("EditOwn_Article", "Article of mine")]
    public async Task Somebody_not_signed_in_may_nothing_whatever_the_claims(string held, string resource)
        => Assert.False(await MayAsync(null, held, "EditContent", resource));

    [Fact]
    public async Task Securable_types_have_each_permission_once_more_and_others_none()
    {
        var permissions = await _tenant.ReadAsync(services => new ContentTypePermissions(services.GetRequiredService<IContentDefinitionManager>()).GetPermissionsAsync());
        var names = permissions.Select(permission => permission.Name).ToArray();

        Assert.Equal(14, names.Length);
        Assert.Contains("EditOwn_Article", names);
        Assert.All(names, name => Assert.EndsWith("_Article", name));
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(permissions, permission => Assert.DoesNotContain("{0}", permission.Description + permission.Category));
    }

    private Task<bool> MayAsync(string? authentication, string held, string asked, string resource) => _tenant.ReadAsync(services =>
    {
        var user = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "me"), new Claim(Permission.ClaimType, held)], authentication));
        return services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(user, s_permissions.Single(permission => permission.Name == asked), Resource(resource));
    });

    private static object? Resource(string text)
    {
        var words = text.Split(' ');
        return words switch
        {
            [""] => null,
            [var type] => type,
            [var type, _, "nobody"] => new ContentItem { ContentType = type, Owner = "" },
            [var type, _, var owner] => new ContentItem { ContentType = type, Owner = owner == "mine" ? "me" : owner },
            _ => throw new ArgumentException(text, nameof(text)),
        };
    }
}
