namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Takes part in the rendering of every shape. Contract: Orchard Core 3.0.</summary>
public interface IShapeDisplayEvents
{
    Task DisplayingAsync(ShapeDisplayContext context);

    Task DisplayedAsync(ShapeDisplayContext context);

    /// <summary>Runs at the end in any case, also when rendering failed.</summary>
    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
