using System.Dynamic;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Theming;

namespace Sapling.Display.Shapes;

/// <summary>Creates shapes; the events of the shape table and of the tenant see each of them.</summary>
internal sealed class ShapeFactory(
    IEnumerable<IShapeFactoryEvents> events, IShapeTableManager shapeTables, IThemeManager themes, IServiceProvider services)
    : DynamicObject, IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];
    private ShapeTable? _table;

    public dynamic New => this;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        // In templates: await New.Message(Type: "success").
        result = ShapeFactoryExtensions.CreateAsync(this, binder.Name, Arguments.From(args!, binder.CallInfo.ArgumentNames)).AsTask();
        return true;
    }

    public ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created) =>
        CreateAsync(
            shapeType,
            static given => given.shapeFactory(),
            creating is null ? null : static (context, given) => given.creating!(context),
            created is null ? null : static (context, given) => given.created!(context),
            (shapeFactory, creating, created));

    public async ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state)
    {
        var descriptor = (_table ??= await themes.GetShapeTableAsync(shapeTables)).Descriptor(shapeType);
        List<Func<ShapeCreatedContext, Task>>? callbacks = null;
        IShape shape;

        // Hardly any shape has creating events: the others get no context for them.
        if (creating is null && _events.Length == 0 && descriptor is null or { CreatingAsync.Count: 0 })
        {
            shape = await shapeFactory(state);
        }
        else
        {
            var context = new ShapeCreatingContext
            {
                New = this,
                ServiceProvider = services,
                ShapeFactory = this,
                ShapeType = shapeType,
                CreateAsync = () => shapeFactory(state),
            };

            foreach (var one in _events)
            {
                one.Creating(context);
            }

            foreach (var one in descriptor?.CreatingAsync ?? [])
            {
                await one(context);
            }

            creating?.Invoke(context, state);
            callbacks = context.CreatedCallbacks;
            shape = await context.CreateAsync();
        }

        if (string.IsNullOrEmpty(shape.Metadata.Type))
        {
            shape.Metadata.Type = shapeType;
        }

        if (created is null && callbacks is null && _events.Length == 0 && descriptor is null or { CreatedAsync.Count: 0 })
        {
            return shape;
        }

        var createdContext = new ShapeCreatedContext
        {
            New = this,
            ServiceProvider = services,
            ShapeFactory = this,
            ShapeType = shapeType,
            Shape = shape,
        };

        foreach (var one in _events)
        {
            one.Created(createdContext);
        }

        foreach (var one in descriptor?.CreatedAsync ?? [])
        {
            await one(createdContext);
        }

        foreach (var one in callbacks ?? [])
        {
            await one(createdContext);
        }

        created?.Invoke(createdContext, state);
        return createdContext.Shape;
    }
}
