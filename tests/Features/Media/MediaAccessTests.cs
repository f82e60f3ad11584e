using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Media;
using OrchardCore.Security;
using Sapling.Media.Permissions;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Who may see and change what, from the permissions that a user has.</summary>
public sealed class MediaAccessTests
{
    private const string Own = "ManageOwnMediaContent";
    private const string Others = "ManageOthersMediaContent";
    private const string All = "ManageMediaContent";
    private const string Folders = "ManageMediaFolder";
    private const string Attached = "ManageAttachedMediaFieldsFolder";

    [Theory]
    [InlineData(Own, "_Users/lan", true)]
    [InlineData(Own, "_Users/lan/2026/a.jpg", true)]
    [InlineData(Own, "_Users/lanh/a.jpg", false)]
    [InlineData(Own, "_Users/la", false)]
    [InlineData(Own, "_Users", false)]
    [InlineData(Own, "chung/a.jpg", false)]
    [InlineData(Own, "", false)]
    [InlineData(Own, "mediafields/a.jpg", false)]
    [InlineData(Own, "_Users/lan/../khac/a.jpg", false)]
    [InlineData(Own, "_users/khac/a.jpg", false)]
    [InlineData(All, "chung/a.jpg", true)]
    [InlineData(All, "", true)]
    [InlineData(All, "_Users/khac/a.jpg", false)]
    [InlineData(All, "_USERS/khac/a.jpg", false)]
    [InlineData(All, "mediafields/a.jpg", false)]
    [InlineData(All, "mediafieldsx/a.jpg", true)]
    [InlineData(Others, "_Users/khac/a.jpg", true)]
    [InlineData(Others, "chung/a.jpg", false)]
    [InlineData(Attached, "mediafields/Page/x/a.jpg", true)]
    [InlineData(Attached, "chung/a.jpg", false)]
    [InlineData(Folders, "../a.jpg", false)]
    [InlineData("", "_Users/lan", false)]
    public async Task AFolderIsManagedByThoseWithItsPermission(string permission, string path, bool may)
        => Assert.Equal(may, await Access(permission).MayManageAsync(Lan, path));

    [Theory]
    [InlineData(Own, "chung/a.jpg", true)]
    [InlineData(Own, "_Users/lan/a.jpg", true)]
    [InlineData(Own, "_Users", false)]
    [InlineData(Own, "_Users/khac/a.jpg", false)]
    [InlineData(Own, "_Users/lanh/a.jpg", false)]
    [InlineData(All, "_Users/khac/a.jpg", false)]
    [InlineData(Others, "_Users/khac/a.jpg", true)]
    // A disk that does not tell capitals from others opens the same folder.
    [InlineData(Own, "_users/khac/a.jpg", false)]
    [InlineData(All, "_USERS/khac", false)]
    public async Task TheFoldersOfOthersAreTheirs(string permission, string path, bool may)
        => Assert.Equal(may, await Access(permission).MaySeeAsync(Lan, path));

    [Theory]
    [InlineData(Own, "_Users/lan/ảnh", true)]
    [InlineData(Own, "_Users/lan", true)]
    [InlineData(Own, "_Users/khac", false)]
    [InlineData(Own, "", false)]
    [InlineData(All, "chung", true)]
    [InlineData(All, "_Users/khac", false)]
    [InlineData(Attached, "mediafields/Page", false)]
    public async Task FoldersAreMadeWhereTheUserIsAtHome(string permission, string folder, bool may)
        => Assert.Equal(may, await Access(permission).MayManageFolderAsync(Lan, folder));

    [Theory]
    [InlineData(Own, true)]
    [InlineData(All, true)]
    [InlineData(Attached, false)]
    [InlineData("", false)]
    public async Task ThoseWithoutMediaHaveNothingToDoThere(string permission, bool may)
        => Assert.Equal(may, await Access(permission).MayEnterAsync(Lan));

    [Fact]
    public async Task WithoutAnAccountNobodyIsAtHome()
    {
        Assert.Equal("_Users/anonymous", Access(Own).OwnFolder(new ClaimsPrincipal(new ClaimsIdentity())));
        Assert.False(await Access("").MayManageAsync(new ClaimsPrincipal(new ClaimsIdentity()), "_Users/anonymous"));
    }

    private static ClaimsPrincipal Lan { get; } = new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "lan")], "test"));

    private static MediaAccess Access(string permission)
    {
        var options = Options.Create(new MediaOptions { AssetsUsersFolder = "_Users" });
        var services = new ServiceCollection()
            .AddLogging()
            .AddAuthorizationCore()
            .AddSingleton<IUserAssetFolderNameProvider, UserFolders>()
            .AddSingleton(options)
            .AddSingleton<IAuthorizationHandler>(new Granted(permission))
            .AddScoped<IAuthorizationHandler, MediaFolderAuthorization>()
            .BuildServiceProvider();
        return new(services.GetRequiredService<IAuthorizationService>(), new UserFolders(), options);
    }

    /// <summary>Grants one permission, and none that others imply: those are the roles’ business.</summary>
    private sealed class Granted(string name) : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (context.Resource is null && requirement.Permission.Name == name)
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
