using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Managing;

/// <summary>
/// Calls content handlers: in order before something happens, in reverse after it happened. A handler that fails stops the
/// operation, because half of a change must not be saved.
/// </summary>
internal sealed class ContentEvents(IServiceProvider services, ILogger<ContentEvents> logger)
{
    // Handlers may use the content manager, which uses this: they are made when they are first needed.
    private IContentHandler[]? _handlers;

    private IContentHandler[] Handlers => _handlers ??= [.. services.GetServices<IContentHandler>()];

    internal async Task ForwardAsync(Func<IContentHandler, Task> call)
    {
        foreach (var handler in Handlers)
        {
            await RunAsync(handler, call);
        }
    }

    internal async Task BackwardAsync(Func<IContentHandler, Task> call)
    {
        for (var i = Handlers.Length - 1; i >= 0; i--)
        {
            await RunAsync(Handlers[i], call);
        }
    }

    internal async Task<ContentValidateResult> ValidateAsync(ContentItem item)
    {
        var context = new ValidateContentContext(item);
        await ForwardAsync(handler => handler.ValidatingAsync(context));
        await BackwardAsync(handler => handler.ValidatedAsync(context));
        return context.ContentValidateResult;
    }

    private async Task RunAsync(IContentHandler handler, Func<IContentHandler, Task> call)
    {
        try
        {
            await call(handler);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The content handler {Handler} failed; the operation on the content item is stopped.", handler.GetType());
            throw;
        }
    }
}
