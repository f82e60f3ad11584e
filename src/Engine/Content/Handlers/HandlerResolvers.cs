using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Handlers;

/// <summary>Handlers by the name of what they handle, made once a scope.</summary>
internal abstract class HandlerResolver<THandler>(IServiceProvider services) where THandler : class
{
    private readonly Dictionary<string, IList<THandler>> _handlers = [];

    public IList<THandler> GetHandlers(string name)
    {
        if (!_handlers.TryGetValue(name, out var handlers))
        {
            _handlers[name] = handlers = [.. Types(name).Select(type => (THandler)services.GetRequiredService(type))];
        }

        return handlers;
    }

    protected abstract IEnumerable<Type> Types(string name);
}

internal sealed class ContentPartHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options)
    : HandlerResolver<IContentPartHandler>(services), IContentPartHandlerResolver
{
    protected override IEnumerable<Type> Types(string name) => options.Value.ContentPartOptionsLookup.TryGetValue(name, out var option) ? option.Handlers : [];
}

internal sealed class ContentFieldHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options)
    : HandlerResolver<IContentFieldHandler>(services), IContentFieldHandlerResolver
{
    protected override IEnumerable<Type> Types(string name) => options.Value.ContentFieldOptionsLookup.TryGetValue(name, out var option) ? option.Handlers : [];
}
