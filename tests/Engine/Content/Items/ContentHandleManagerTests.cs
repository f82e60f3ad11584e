using OrchardCore.ContentManagement;
using Sapling.Content.Items;

namespace OrchardSite.Engine.Tests.Content.Items;

public sealed class ContentHandleManagerTests
{
    [Fact]
    public async Task Providers_AreAskedInOrderUntilOneKnows()
    {
        var asked = new List<string>();
        var manager = new ContentHandleManager([new Provider(20, "sau", "4b", asked), new Provider(-5, "trước", "", asked), new Provider(10, "giữa", "4a", asked)]);

        Assert.Equal("4a", await manager.GetContentItemIdAsync("alias:x"));
        Assert.Equal(["trước", "giữa"], asked);
    }

    [Fact]
    public async Task NobodyKnows_IsNull() => Assert.Null(await new ContentHandleManager([new Provider(0, "a", null, [])]).GetContentItemIdAsync("slug:x"));

    private sealed class Provider(int order, string name, string? id, List<string> asked) : IContentHandleProvider
    {
        public int Order => order;

        public Task<string?> GetContentItemIdAsync(string handle)
        {
            asked.Add(name);
            return Task.FromResult(id);
        }
    }
}
