using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes a shape type: <c>builder.Describe("Content").OnDisplaying(…)</c>. Contract: Orchard Core 3.0.</summary>
public class ShapeAlterationBuilder(IFeatureInfo feature, string shapeType)
{
    private readonly List<Action<ShapeDescriptor>> _configurations = [];
    private IFeatureInfo _feature = feature;

    public ShapeAlterationBuilder From(IFeatureInfo feature)
    {
        _feature = feature;
        return this;
    }

    public ShapeAlterationBuilder Configure(Action<ShapeDescriptor> action)
    {
        _configurations.Add(action);
        return this;
    }

    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> bindingDelegate)
    {
        // Bound for its own name, which may be an alternate of the type that is described.
        var bindingName = shapeType;

        return Configure(descriptor => descriptor.Bindings[bindingName] = new ShapeBinding
        {
            BindingName = bindingName,
            BindingSource = bindingSource,
            BindingAsync = bindingDelegate,
        });
    }

    public ShapeAlterationBuilder OnCreating(Action<ShapeCreatingContext> action) => OnCreating(Async(action));

    public ShapeAlterationBuilder OnCreating(Func<ShapeCreatingContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.CreatingAsync = [.. descriptor.CreatingAsync, actionAsync]);

    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => OnCreated(Async(action));

    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.CreatedAsync = [.. descriptor.CreatedAsync, actionAsync]);

    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(Async(action));

    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.DisplayingAsync = [.. descriptor.DisplayingAsync, actionAsync]);

    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(Async(action));

    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.ProcessingAsync = [.. descriptor.ProcessingAsync, actionAsync]);

    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => OnDisplayed(Async(action));

    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync) =>
        Configure(descriptor => descriptor.DisplayedAsync = [.. descriptor.DisplayedAsync, actionAsync]);

    /// <summary>A place that overrides what was said before, unless it is null.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo?> action) =>
        Configure(descriptor =>
        {
            var next = descriptor.Placement;
            descriptor.Placement = context => action(context) ?? next(context);
        });

    /// <summary>A place under a condition; it combines with what was said before.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location) =>
        Configure(descriptor =>
        {
            var next = descriptor.Placement;
            descriptor.Placement = context => predicate(context) ? next(context).Combine(location) : next(context);
        });

    public ShapeAlteration Build() => new(shapeType, _feature, [.. _configurations]);

    private static Func<T, Task> Async<T>(Action<T> action) => context =>
    {
        action(context);
        return Task.CompletedTask;
    };
}
