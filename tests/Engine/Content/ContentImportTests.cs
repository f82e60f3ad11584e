using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardSite.Engine.Tests.Content;

public sealed class ContentImportTests
{
    [Fact]
    public async Task NewVersion_IsCreatedAsItCame()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var created = new DateTime(2019, 8, 22, 1, 0, 0, DateTimeKind.Utc);

        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Một", created: created)]));

        var item = await tenant.ReadAsync(contents => contents.GetAsync("a"));
        Assert.Equal(("a1", "Một", created), (item!.ContentItemVersionId, item.DisplayText, item.CreatedUtc!.Value));
        Assert.Equal(created, item.PublishedUtc);
    }

    [Fact]
    public async Task NewVersionOfAKnownItem_TakesTheFlags()
    {
        await using var tenant = await ContentTenant.StartAsync();
        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Một")]));

        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a2", "Hai")]));

        var versions = (await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("a"))).ToDictionary(item => item.ContentItemVersionId);
        Assert.Equal((false, false), (versions["a1"].Latest, versions["a1"].Published));
        Assert.Equal((true, true), (versions["a2"].Latest, versions["a2"].Published));
    }

    [Fact]
    public async Task NewDraftOfAPublishedItem_LeavesItPublished()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Một"), Item("a", "a2", "Nháp", published: false)]));

        Assert.Equal("Một", (await tenant.ReadAsync(contents => contents.GetAsync("a")))!.DisplayText);
        Assert.Equal("Nháp", (await tenant.ReadAsync(contents => contents.GetAsync("a", VersionOptions.Latest)))!.DisplayText);
    }

    [Fact]
    public async Task KnownVersion_IsUpdatedOnlyWhenItDiffers()
    {
        var updates = 0;
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped<IContentHandler>(_ => new Counting(() => updates++)));
        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Một")]));
        var stored = await tenant.ReadAsync(contents => contents.GetAsync("a"));

        await tenant.DoAsync(contents => contents.ImportAsync([stored!.Clone()]));
        Assert.Equal(0, updates);

        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Hai")]));
        Assert.Equal(1, updates);
        Assert.Equal("Hai", (await tenant.ReadAsync(contents => contents.GetAsync("a")))!.DisplayText);
        Assert.Single(await tenant.ReadAsync(contents => contents.GetAllVersionsAsync("a")));
    }

    [Fact]
    public async Task RepeatedVersionIds_AreTakenOnce()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Một"), Item("a", "a1", "Hai")]));

        Assert.Equal("Một", (await tenant.ReadAsync(contents => contents.GetAsync("a")))!.DisplayText);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AVersionIdOfAnotherItem_IsAnErrorThatNamesBoth(bool atOnce)
    {
        await using var tenant = await ContentTenant.StartAsync();
        ContentItem[][] imports = atOnce ? [[Item("a", "v1", "Giới thiệu"), Item("b", "v1", "Liên hệ")]] : [[Item("a", "v1", "Giới thiệu")], [Item("b", "v1", "Liên hệ")]];

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            foreach (var import in imports)
            {
                await tenant.DoAsync(contents => contents.ImportAsync(import));
            }
        });

        Assert.Contains("'Liên hệ' (b)", exception.Message);
        Assert.Contains("'v1' of 'Giới thiệu' (a)", exception.Message);
    }

    [Fact]
    public async Task MoreThanABatch_IsImported()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await tenant.DoAsync(contents => contents.ImportAsync(Enumerable.Range(0, 1001).Select(number => Item($"i{number}", $"v{number}", $"Tin {number}"))));

        Assert.Equal("Tin 1000", (await tenant.ReadAsync(contents => contents.GetAsync("i1000")))!.DisplayText);
    }

    [Fact]
    public async Task InvalidItem_StopsWithItsNameAndSavesNothing()
    {
        await using var tenant = await ContentTenant.StartAsync(services => services.AddScoped<IContentHandler, Refusing>());

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            tenant.DoAsync(contents => contents.ImportAsync([Item("a", "a1", "Tốt"), Item("b", "b1", "xấu")])));

        Assert.Contains("xấu", exception.Message);
        Assert.Contains("không được", exception.Message);
        Assert.Null(await tenant.ReadAsync(contents => contents.GetAsync("a")));
    }

    [Fact]
    public async Task ItemWithoutType_IsRefused()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var item = Item("a", "a1", "Một");
        item.ContentType = null!;

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.DoAsync(contents => contents.ImportAsync([item])));

        Assert.Contains("ContentType", exception.Message);
    }

    private static ContentItem Item(string id, string version, string text, bool published = true, DateTime? created = null) => new()
    {
        ContentItemId = id,
        ContentItemVersionId = version,
        ContentType = "Article",
        DisplayText = text,
        Latest = true,
        Published = published,
        CreatedUtc = created,
    };

    private sealed class Counting(Action updated) : ContentHandlerBase
    {
        public override Task UpdatedAsync(UpdateContentContext context)
        {
            updated();
            return Task.CompletedTask;
        }
    }

    private sealed class Refusing : ContentHandlerBase
    {
        public override Task ValidatingAsync(ValidateContentContext context)
        {
            if (context.ContentItem.DisplayText == "xấu")
            {
                context.Fail("không được", "DisplayText");
            }

            return Task.CompletedTask;
        }
    }
}
