using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Sapling.Display.Caching;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Rendering;

/// <summary>Renders a shape: displaying events, the binding of the last alternate that has one, wrappers, displayed events.</summary>
internal sealed class HtmlDisplay(
    IEnumerable<IShapeDisplayEvents> events,
    IEnumerable<IShapeBindingResolver> resolvers,
    IShapeTableManager shapeTables,
    IThemeManager themes,
    CachedShapes cached,
    ILogger<HtmlDisplay> logger) : IHtmlDisplay
{
    private readonly IShapeDisplayEvents[] _events = [.. events];
    private readonly IShapeBindingResolver[] _resolvers = [.. resolvers];
    private ShapeTable? _table;

    public async Task<IHtmlContent> ExecuteAsync(DisplayContext context)
    {
        var shape = context.Value;

        if (shape is null or ZoneOnDemand)
        {
            return HtmlString.Empty;
        }

        if (shape is PositionWrapper wrapper)
        {
            if (wrapper.WrappedShape is null)
            {
                return PositionWrapper.UnWrap(wrapper);
            }

            shape = wrapper.WrappedShape;
        }

        var metadata = shape.Metadata;

        if (string.IsNullOrEmpty(metadata.Type))
        {
            return shape as IHtmlContent ?? throw new InvalidOperationException("A shape without a type cannot be rendered; create shapes with IShapeFactory.");
        }

        var local = new DisplayContext(context) { Value = shape, HtmlFieldPrefix = metadata.Prefix ?? string.Empty };
        var displayContext = new ShapeDisplayContext { Shape = shape, DisplayContext = local, ServiceProvider = context.ServiceProvider };
        var table = _table ??= await themes.GetShapeTableAsync(shapeTables);

        try
        {
            await RenderAsync(displayContext, metadata, table);
            return metadata.ChildContent ?? HtmlString.Empty;
        }
        finally
        {
            foreach (var one in _events)
            {
                await FinalizeAsync(one, displayContext);
            }
        }
    }

    private async Task RenderAsync(ShapeDisplayContext context, ShapeMetadata metadata, ShapeTable table)
    {
        var descriptor = table.Descriptor(metadata.Type);

        foreach (var one in _events)
        {
            await one.DisplayingAsync(context);
        }

        if (descriptor is not null)
        {
            await RunAsync(descriptor.DisplayingAsync, context);

            if (descriptor.Wrappers.Count > 0)
            {
                metadata.Wrappers.AddRange(descriptor.Wrappers);
            }
        }

        Run(metadata.Displaying, context);

        if (context.ChildContent is not null)
        {
            metadata.ChildContent = context.ChildContent;
        }

        if (metadata.ChildContent is null && metadata.Cache() is { } rule)
        {
            metadata.ChildContent = await cached.RenderAsync(context.Shape, rule, async () =>
            {
                await ProduceAsync(context, metadata, table, descriptor);
                return metadata.ChildContent;
            });
        }
        else
        {
            await ProduceAsync(context, metadata, table, descriptor);
        }

        context.ChildContent = metadata.ChildContent;

        for (var i = _events.Length - 1; i >= 0; i--)
        {
            await _events[i].DisplayedAsync(context);
            metadata.ChildContent = context.ChildContent;
        }

        if (descriptor is not null)
        {
            await RunAsync(descriptor.DisplayedAsync, context);
        }

        Run(metadata.Displayed, context);
        metadata.ChildContent = context.ChildContent;
    }

    private async Task ProduceAsync(ShapeDisplayContext context, ShapeMetadata metadata, ShapeTable table, ShapeDescriptor? descriptor)
    {
        if (metadata.ChildContent is null)
        {
            if (descriptor is not null)
            {
                await RunAsync(descriptor.ProcessingAsync, context);
            }

            var processing = metadata.ProcessingAsync;

            for (var i = 0; i < processing.Count; i++)
            {
                await processing[i](context.Shape);
            }

            // Processing may have added alternates: the binding is chosen after it.
            var binding = await FindBindingAsync(metadata, table)
                ?? throw new InvalidOperationException(
                    $"Nothing renders the shape type '{metadata.Type}': add a template Views/{metadata.Type}.liquid or .cshtml to the theme or a module, or hide the shape in placement.json ('-').");

            metadata.ChildContent = await binding.BindingAsync(context.DisplayContext);
        }

        if (metadata.HasWrappers)
        {
            foreach (var name in metadata.Wrappers.ToArray())
            {
                if (await FindBindingAsync(name, table) is { } wrapper)
                {
                    metadata.ChildContent = await wrapper.BindingAsync(context.DisplayContext);
                }
            }
        }
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(ShapeMetadata metadata, ShapeTable table)
    {
        if (metadata.HasAlternates)
        {
            for (var i = metadata.Alternates.Count - 1; i >= 0; i--)
            {
                var alternate = metadata.Alternates[i];

                if (await ResolveAsync(alternate) is { } resolved)
                {
                    return resolved;
                }

                if (table.Bindings.TryGetValue(alternate, out var bound))
                {
                    return bound;
                }
            }
        }

        return await FindBindingAsync(metadata.Type, table);
    }

    private async ValueTask<ShapeBinding?> FindBindingAsync(string? shapeType, ShapeTable table)
    {
        for (; shapeType is not null; shapeType = ShapeTableLookup.Parent(shapeType))
        {
            if (await ResolveAsync(shapeType) is { } resolved)
            {
                return resolved;
            }

            if (table.Bindings.TryGetValue(shapeType, out var bound))
            {
                return bound;
            }
        }

        return null;
    }

    private async ValueTask<ShapeBinding?> ResolveAsync(string shapeType)
    {
        foreach (var resolver in _resolvers)
        {
            if (await resolver.GetShapeBindingAsync(shapeType) is { } binding)
            {
                return binding;
            }
        }

        return null;
    }

    private async Task FinalizeAsync(IShapeDisplayEvents one, ShapeDisplayContext context)
    {
        try
        {
            await one.DisplayingFinalizedAsync(context);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "{Event} failed after the shape {ShapeType} was rendered.", one.GetType(), context.Shape.Metadata.Type);
        }
    }

    private static async ValueTask RunAsync(IReadOnlyList<Func<ShapeDisplayContext, Task>> actions, ShapeDisplayContext context)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            await actions[i](context);
        }
    }

    private static void Run(IReadOnlyList<Action<ShapeDisplayContext>> actions, ShapeDisplayContext context)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            actions[i](context);
        }
    }
}
