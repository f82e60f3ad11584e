namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Changes the shape of a model after its drivers ran. Contract: Orchard Core 3.0.</summary>
public interface IDisplayHandler<TModel>
{
    Task BuildDisplayAsync(TModel model, BuildDisplayContext context);

    Task BuildEditorAsync(TModel model, BuildEditorContext context);

    Task UpdateEditorAsync(TModel model, UpdateEditorContext context);
}
