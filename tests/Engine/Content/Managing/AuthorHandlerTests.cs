using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Sapling.Content.Managing;

namespace OrchardSite.Engine.Tests.Content.Managing;

public sealed class AuthorHandlerTests
{
    private static readonly DateTime Earlier = new(2019, 8, 22, 1, 0, 0, DateTimeKind.Utc);

    private readonly TestClock _clock = new();

    [Fact]
    public async Task New_IsOfTheUserWhoMakesIt()
    {
        var item = new ContentItem();

        await Handler("4u", "lan").InitializingAsync(new InitializingContentContext(item));

        Assert.Equal(("4u", "lan", _clock.UtcNow, _clock.UtcNow), (item.Owner, item.Author, item.CreatedUtc, item.ModifiedUtc));
    }

    [Fact]
    public async Task New_WithoutAUser_IsNobodys()
    {
        var item = new ContentItem();

        await Handler().InitializingAsync(new InitializingContentContext(item));

        Assert.Null(item.Owner);
        Assert.Null(item.Author);
        Assert.Equal(_clock.UtcNow, item.CreatedUtc);
    }

    [Fact]
    public async Task Created_KeepsTheOwnerAndDateItCameWith()
    {
        var item = new ContentItem { Owner = "4x", Author = "an", CreatedUtc = Earlier };

        await Handler("4u", "lan").CreatingAsync(new CreateContentContext(item));

        Assert.Equal(("4x", "an", Earlier, Earlier), (item.Owner, item.Author, item.CreatedUtc, item.ModifiedUtc));
    }

    [Fact]
    public async Task Updated_TheOwnerStaysAndTheAuthorIsWhoeverSaves()
    {
        var item = new ContentItem { Owner = "4x", Author = "an", CreatedUtc = Earlier, ModifiedUtc = Earlier };

        await Handler("4u", "lan").UpdatingAsync(new UpdateContentContext(item));

        Assert.Equal(("4x", "lan", Earlier, _clock.UtcNow), (item.Owner, item.Author, item.CreatedUtc, item.ModifiedUtc));
    }

    [Fact]
    public async Task Updated_ByABackgroundTask_KeepsTheAuthor()
    {
        var item = new ContentItem { Author = "an" };

        await Handler().UpdatingAsync(new UpdateContentContext(item));

        Assert.Equal("an", item.Author);
    }

    [Fact]
    public async Task NewVersion_HasTheDatesOfTheItem()
    {
        var existing = new ContentItem { CreatedUtc = Earlier, PublishedUtc = Earlier.AddDays(1), ModifiedUtc = Earlier, Author = "an" };
        var building = new ContentItem();

        await Handler("4u", "lan").VersioningAsync(new VersionContentContext(existing, building));

        Assert.Equal((Earlier.AddDays(1), _clock.UtcNow, "lan"), (building.PublishedUtc, building.ModifiedUtc, building.Author));
    }

    [Fact]
    public async Task Published_NowAndUnpublished_Never()
    {
        var item = new ContentItem { PublishedUtc = Earlier };

        await Handler().PublishingAsync(new PublishContentContext(item, null));
        Assert.Equal(_clock.UtcNow, item.PublishedUtc);

        await Handler().UnpublishedAsync(new PublishContentContext(item, item));
        Assert.Null(item.PublishedUtc);
    }

    [Fact]
    public async Task Restored_ByWhoRestores()
    {
        var item = new ContentItem { Author = "an", ModifiedUtc = Earlier };

        await Handler("4u", "lan").RestoringAsync(new RestoreContentContext(item));

        Assert.Equal(("lan", _clock.UtcNow), (item.Author, item.ModifiedUtc));
    }

    private AuthorHandler Handler(string? id = null, string? name = null)
    {
        var http = new DefaultHttpContext();

        if (name is not null)
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id!), new(ClaimTypes.Name, name)], "test"));
        }

        return new AuthorHandler(_clock, new HttpContextAccessor { HttpContext = http });
    }
}
