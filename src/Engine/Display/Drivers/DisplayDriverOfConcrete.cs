using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A driver of those models that are of a derived type. Contract: Orchard Core 3.0.</summary>
public abstract class DisplayDriver<TModel, TConcrete, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriver<TConcrete, TDisplayContext, TEditorContext, TUpdateContext>, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TConcrete : class, TModel
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    // The models are contravariant: a call through the interface of the derived type may come back to these members without end.
    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null!);

    public virtual bool CanHandleModel(TModel model) => true;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context) =>
        model is TConcrete concrete && CanHandleModel(model) ? RunDisplayAsync(concrete, context) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context) =>
        model is TConcrete concrete && CanHandleModel(model) ? RunEditorAsync(concrete, context) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context) =>
        model is TConcrete concrete && CanHandleModel(model) ? RunUpdateAsync(concrete, context) : _nothing;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class DisplayDriver<TModel> : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class DisplayDriver<TModel, TConcrete>
    : DisplayDriver<TModel, TConcrete, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class
    where TConcrete : class, TModel
{
}
