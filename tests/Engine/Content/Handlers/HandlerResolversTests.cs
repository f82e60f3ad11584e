using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Sapling.Content.Handlers;

namespace OrchardSite.Engine.Tests.Content.Handlers;

public sealed class HandlerResolversTests
{
    [Fact]
    public void Parts_AreMadeOnceAScopeInTheOrderOfTheirRegistration()
    {
        using var services = Services(collection => collection.AddContentPart<HeadlinePart>().AddHandler<First>().AddHandler<Second>().AddHandler<First>());
        var resolver = Parts(services);

        var handlers = resolver.GetHandlers("HeadlinePart");

        Assert.Equal([typeof(First), typeof(Second)], handlers.Select(handler => handler.GetType()));
        Assert.Same(handlers, resolver.GetHandlers("HeadlinePart"));
    }

    [Fact]
    public void Parts_NobodyHandles_HaveNone()
    {
        using var services = Services(_ => { });

        Assert.Empty(Parts(services).GetHandlers("HeadlinePart"));
    }

    [Fact]
    public void Parts_HandlerThatWasTakenOut_IsNotAsked()
    {
        using var services = Services(collection => collection.AddContentPart<HeadlinePart>().AddHandler<First>().AddHandler<Second>().RemoveHandler<First>());

        Assert.IsType<Second>(Assert.Single(Parts(services).GetHandlers("HeadlinePart")));
    }

    [Fact]
    public void Fields_HaveTheirOwn()
    {
        using var services = Services(collection => collection.AddContentField<NoteField>().AddHandler<OfNote>());
        var resolver = new ContentFieldHandlerResolver(services, services.GetRequiredService<IOptions<ContentOptions>>());

        Assert.IsType<OfNote>(Assert.Single(resolver.GetHandlers("NoteField")));
        Assert.Empty(resolver.GetHandlers("TextField"));
    }

    [Fact]
    public void Fields_HandlerThatWasTakenOut_IsNotAsked()
    {
        using var services = Services(collection => collection.AddContentField<NoteField>().AddHandler<OfNote>().RemoveHandler<OfNote>());

        Assert.Empty(new ContentFieldHandlerResolver(services, services.GetRequiredService<IOptions<ContentOptions>>()).GetHandlers("NoteField"));
    }

    private static ContentPartHandlerResolver Parts(IServiceProvider services) => new(services, services.GetRequiredService<IOptions<ContentOptions>>());

    private static ServiceProvider Services(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddOptions();
        configure(services);
        return services.BuildServiceProvider();
    }

    private sealed class First : ContentPartHandler<HeadlinePart>;

    private sealed class Second : ContentPartHandler<HeadlinePart>;

    private sealed class OfNote : ContentFieldHandler<NoteField>;
}
