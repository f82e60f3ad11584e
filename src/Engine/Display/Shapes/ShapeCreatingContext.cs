namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape is about to be created. Contract: Orchard Core 3.0.</summary>
public class ShapeCreatingContext
{
    private List<Func<ShapeCreatedContext, Task>>? _onCreated;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShapeFactory ShapeFactory { get; set; } = null!;

    public dynamic New { get; set; } = null!;

    public string ShapeType { get; set; } = null!;

    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!;

    public Func<IShape> Create
    {
        set => CreateAsync = () => ValueTask.FromResult(value());
    }

    public IList<Func<ShapeCreatedContext, Task>> OnCreated => _onCreated ??= [];

    internal List<Func<ShapeCreatedContext, Task>>? CreatedCallbacks => _onCreated;
}
