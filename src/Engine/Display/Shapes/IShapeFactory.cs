using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Creates shapes and lets shape tables and events shape them. Contract: Orchard Core 3.0.</summary>
public interface IShapeFactory
{
    /// <summary><c>New.Name(a: 1)</c>: a task of a shape of that type.</summary>
    dynamic New { get; }

    ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);

    ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state) =>
        CreateAsync(
            shapeType,
            () => shapeFactory(state),
            creating is null ? null : context => creating(context, state),
            created is null ? null : context => created(context, state));
}
