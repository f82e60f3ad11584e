using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> _newShape = static () => ValueTask.FromResult<IShape>(new Shape());

    /// <summary>A shape without properties.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType) => factory.CreateAsync(shapeType, _newShape, null, null);

    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory) =>
        factory.CreateAsync(shapeType, shapeFactory, null, null);

    public static ValueTask<IShape> CreateAsync<TState>(this IShapeFactory factory, string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, TState state) =>
        factory.CreateAsync(shapeType, shapeFactory, null, null, state);

    /// <summary>A shape with named arguments as properties; one positional argument gives its own properties.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object>? parameters)
    {
        if (parameters is null || parameters.Count == 0)
        {
            return factory.CreateAsync(shapeType);
        }

        return factory.CreateAsync(
            shapeType,
            static _ => ValueTask.FromResult<IShape>(new Shape()),
            creating: null,
            created: static (context, arguments) => Assign(context.Shape, arguments),
            state: parameters);
    }

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel>? initialize = null)
        where TModel : class => factory.CreateAsync(typeof(TModel).Name, initialize);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync)
        where TModel : class => factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape that is a <typeparamref name="TModel"/>: the class itself when it is a shape, otherwise one derived from it.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel>? initialize = null)
        where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static initialize =>
            {
                var shape = ModelShape<TModel>.New();
                initialize?.Invoke((TModel)shape);
                return ValueTask.FromResult(shape);
            },
            initialize);

    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static async initializeAsync =>
            {
                var shape = ModelShape<TModel>.New();
                await initializeAsync((TModel)shape);
                return shape;
            },
            initializeAsync);

    public static ValueTask<IShape> CreateAsync<TModel, TState>(this IShapeFactory factory, string shapeType, Action<TModel, TState> initialize, TState state)
        where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static (given) =>
            {
                var shape = ModelShape<TModel>.New();
                given.initialize((TModel)shape, given.state);
                return ValueTask.FromResult(shape);
            },
            (initialize, state));

    public static ValueTask<IShape> CreateAsync<TModel, TState>(this IShapeFactory factory, string shapeType, Func<TModel, TState, ValueTask> initializeAsync, TState state)
        where TModel : class =>
        factory.CreateAsync(
            shapeType,
            static async (given) =>
            {
                var shape = ModelShape<TModel>.New();
                await given.initializeAsync((TModel)shape, given.state);
                return shape;
            },
            (initializeAsync, state));

    /// <summary>A shape around a model: <c>Model.Value</c>.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, TModel model) =>
        factory.CreateAsync(shapeType, static given => ValueTask.FromResult<IShape>(new ShapeViewModel<TModel>(given)), model);

    private static void Assign(IShape shape, INamedEnumerable<object> arguments)
    {
        foreach (var argument in arguments.Positional)
        {
            foreach (var (name, value) in Arguments.From(argument).Named)
            {
                shape.Properties[name] = value;
            }
        }

        foreach (var (name, value) in arguments.Named)
        {
            ShapeMembers.Set(shape, name, value);
        }
    }
}
