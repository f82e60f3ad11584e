using System.Globalization;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace Sapling.Display.Liquid;

/// <summary>The variables of one template: what it assigns ends with it; <c>Model</c> is its own.</summary>
internal readonly struct RenderScope : IAsyncDisposable
{
    private readonly LiquidTemplateContext _context;
    private readonly int _recursions;

    private RenderScope(LiquidTemplateContext context, int recursions)
    {
        _context = context;
        _recursions = recursions;
    }

    public static async ValueTask<RenderScope> EnterAsync(LiquidTemplateContext context, object? model)
    {
        if (!context.IsInitialized)
        {
            context.IsInitialized = true;
            context.CultureInfo = CultureInfo.CurrentCulture;
            if (context.Services.GetService<ILocalClock>() is { } clock)
            {
                var zone = await clock.GetLocalTimeZoneAsync();
                if (TimeZoneInfo.TryFindSystemTimeZoneById(zone.TimeZoneId, out var found))
                {
                    context.TimeZone = found;
                }
            }
        }

        var recursions = context.ShapeRecursions;
        if (model is IShape && ReferenceEquals(context.GetValue("Model").ToObjectValue(), model))
        {
            if (++context.ShapeRecursions > LiquidTemplateContext.MaxShapeRecursions)
            {
                context.ShapeRecursions = recursions;
                throw new InvalidOperationException(
                    "The template renders its own shape again and again. Change the shape's type or alternates before 'shape_render', or render its items only.");
            }
        }
        else
        {
            context.ShapeRecursions = 0;
        }

        context.EnterChildScope();
        if (model is not null)
        {
            context.SetValue("Model", model);
        }

        return new RenderScope(context, recursions);
    }

    public ValueTask DisposeAsync()
    {
        _context.ReleaseScope();
        _context.ShapeRecursions = _recursions;
        return ValueTask.CompletedTask;
    }
}
