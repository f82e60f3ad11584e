namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Takes part in the creation of every shape. Contract: Orchard Core 3.0.</summary>
public interface IShapeFactoryEvents
{
    void Creating(ShapeCreatingContext context);

    void Created(ShapeCreatedContext context);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class ShapeFactoryEvents : IShapeFactoryEvents
{
    public virtual void Creating(ShapeCreatingContext context)
    {
    }

    public virtual void Created(ShapeCreatedContext context)
    {
    }
}
