using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Sapling.Content.Handlers;

namespace OrchardSite.Engine.Tests.Content;

public class LoadListenersTests
{
    [Fact]
    public void Overridden_Or_Implemented_Listens()
    {
        Assert.False(LoadListeners.AnyOf<IContentPartHandler>([]));
        Assert.False(LoadListeners.AnyOf<IContentPartHandler>([new Silent()]));
        Assert.True(LoadListeners.AnyOf<IContentPartHandler>([new Silent(), new Listening()]));
        Assert.True(LoadListeners.AnyOf<IContentPartHandler>([new Late()]));
        Assert.True(LoadListeners.AnyOf<IContentPartHandler>([new Below()]));
    }

    public sealed class SomePart : ContentPart;

    private sealed class Silent : ContentPartHandler<SomePart>
    {
        public override Task PublishedAsync(PublishContentContext context, SomePart part) => Task.CompletedTask;
    }

    private class Listening : ContentPartHandler<SomePart>
    {
        public override Task LoadingAsync(LoadContentContext context, SomePart part) => Task.CompletedTask;
    }

    private sealed class Late : ContentPartHandler<SomePart>
    {
        public override Task LoadedAsync(LoadContentContext context, SomePart part) => Task.CompletedTask;
    }

    private sealed class Below : Listening;
}
