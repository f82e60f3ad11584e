using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>The ways in which a driver makes results. Contract: Orchard Core 3.0.</summary>
public class DisplayDriverBase
{
    protected string Prefix { get; set; } = string.Empty;

    /// <summary>A shape that is a <typeparamref name="TModel"/>, of the type's name.</summary>
    public ShapeResult Initialize<TModel>()
        where TModel : class => Initialize<TModel>(static _ => { });

    public ShapeResult Initialize<TModel>(string shapeType)
        where TModel : class => Initialize<TModel>(shapeType, static _ => { });

    public ShapeResult Initialize<TModel>(Action<TModel> initialize)
        where TModel : class => Initialize(typeof(TModel).Name, initialize);

    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class => Initialize(typeof(TModel).Name, initializeAsync);

    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize)
        where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initialize));

    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initializeAsync));

    /// <summary>A shape that is a <typeparamref name="TModel"/> with the values of a model.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model)
        where TModel : class =>
        Initialize<TModel>(shapeType, target => ModelCopier<TModel>.Copy(model, target));

    /// <summary>A shape around a model: <c>Model.Value</c>.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model)
        where TModel : class => Factory(shapeType, _ => ValueTask.FromResult<IShape>(new ShapeViewModel<TModel>(shapeType, model)));

    public ShapeResult Dynamic(string shapeType) => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType));

    public ShapeResult Dynamic(string shapeType, Action<dynamic> initialize) =>
        Dynamic(shapeType, shape =>
        {
            initialize(shape);
            return Task.CompletedTask;
        });

    public ShapeResult Dynamic(string shapeType, Func<dynamic, Task> initializeAsync) =>
        Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType), shape => initializeAsync(shape));

    public ShapeResult Shape(string shapeType, IShape shape) => Factory(shapeType, _ => ValueTask.FromResult(shape));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder) =>
        Factory(shapeType, context => ValueTask.FromResult(shapeBuilder(context)));

    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder) => Factory(shapeType, shapeBuilder, null!);

    /// <summary>What all the others end in.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    public static CombinedResult Combine(params IDisplayResult[] results) => new(results);

    public static CombinedResult Combine(IEnumerable<IDisplayResult> results) => new(results);

    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));

    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult<IDisplayResult>(new CombinedResult(results));
}
