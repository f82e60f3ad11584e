using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>What handlers change after an item was saved is stored too, also when one asked the database in between.</summary>
public sealed class LateChangesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Created(bool published)
    {
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped<IContentHandler, LateHandler>());

        var id = await tenant.CreateAsync("Article", "Tin", published ? VersionOptions.Published : VersionOptions.Draft);

        Assert.Equal("created", await TextAsync(tenant, id));
    }

    [Fact]
    public async Task Updated()
    {
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped<IContentHandler, LateHandler>());
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents => await contents.UpdateAsync((await contents.GetAsync(id))!));

        Assert.Equal("updated", await TextAsync(tenant, id));
    }

    [Fact]
    public async Task Cloned()
    {
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped<IContentHandler, LateHandler>());
        var id = await tenant.CreateAsync("Article", "Tin");

        await tenant.DoAsync(async contents => id = (await contents.CloneAsync((await contents.GetAsync(id))!)).ContentItemId);

        Assert.Equal("cloned", await TextAsync(tenant, id));
    }

    private static Task<string?> TextAsync(ContentTenant tenant, string id) =>
        tenant.ReadAsync(async contents => (await contents.GetAsync(id, VersionOptions.Latest))!.Get<HeadlinePart>(nameof(HeadlinePart))!.Text);

    /// <summary>Asks the database, as one does that looks for a free path, then writes.</summary>
    private sealed class LateHandler(ISession session) : ContentHandlerBase
    {
        public override Task CreatedAsync(CreateContentContext context) => WriteAsync(context.ContentItem, "created");

        public override Task UpdatedAsync(UpdateContentContext context) => WriteAsync(context.ContentItem, "updated");

        public override Task ClonedAsync(CloneContentContext context) => WriteAsync(context.CloneContentItem, "cloned");

        private async Task WriteAsync(ContentItem item, string text)
        {
            await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == item.ContentItemId).CountAsync();
            item.Alter<HeadlinePart>(part => part.Text = text);
        }
    }
}
