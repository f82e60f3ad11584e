using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Contributes shapes to the display and the editor of a model; a null result contributes nothing. Contract: Orchard Core 3.0.</summary>
public interface IDisplayDriver<in TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    Task<IDisplayResult> BuildDisplayAsync(TModel model, TDisplayContext context);

    Task<IDisplayResult> BuildEditorAsync(TModel model, TEditorContext context);

    Task<IDisplayResult> UpdateEditorAsync(TModel model, TUpdateContext context);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IDisplayDriver<in TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>
{
}
