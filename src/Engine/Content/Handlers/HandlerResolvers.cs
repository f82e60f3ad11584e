using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Handlers;

/// <summary>The handlers of parts, made once a scope.</summary>
internal sealed class ContentPartHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentPartHandlerResolver
{
    private readonly Dictionary<string, IList<IContentPartHandler>> _handlers = [];

    public IList<IContentPartHandler> GetHandlers(string partName)
    {
        if (!_handlers.TryGetValue(partName, out var handlers))
        {
            handlers = options.Value.ContentPartOptionsLookup.TryGetValue(partName, out var option)
                ? [.. option.Handlers.Select(type => (IContentPartHandler)services.GetRequiredService(type))]
                : [];
            _handlers[partName] = handlers;
        }

        return handlers;
    }
}

/// <summary>The handlers of fields, made once a scope.</summary>
internal sealed class ContentFieldHandlerResolver(IServiceProvider services, IOptions<ContentOptions> options) : IContentFieldHandlerResolver
{
    private readonly Dictionary<string, IList<IContentFieldHandler>> _handlers = [];

    public IList<IContentFieldHandler> GetHandlers(string fieldName)
    {
        if (!_handlers.TryGetValue(fieldName, out var handlers))
        {
            handlers = options.Value.ContentFieldOptionsLookup.TryGetValue(fieldName, out var option)
                ? [.. option.Handlers.Select(type => (IContentFieldHandler)services.GetRequiredService(type))]
                : [];
            _handlers[fieldName] = handlers;
        }

        return handlers;
    }
}
