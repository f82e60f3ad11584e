using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>
/// A driver of a model with contexts of its own. Override the synchronous or the asynchronous member of each pair.
/// Contract: Orchard Core 3.0.
/// </summary>
public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    : DisplayDriverBase, IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    protected static readonly string ModelName = typeof(TModel).Name;

    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null!);

    /// <summary>Whether the driver serves this model, e.g. one of several derived types.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TDisplayContext context) => AsTask(Display(model, context));

    public virtual IDisplayResult? Display(TModel model, TDisplayContext context) => null;

    public virtual Task<IDisplayResult> EditAsync(TModel model, TEditorContext context) => AsTask(Edit(model, context));

    public virtual IDisplayResult? Edit(TModel model, TEditorContext context) => null;

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TUpdateContext context) =>
        context is TEditorContext editorContext ? EditAsync(model, editorContext) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context) =>
        CanHandleModel(model) ? RunDisplayAsync(model, context) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context) =>
        CanHandleModel(model) ? RunEditorAsync(model, context) : _nothing;

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context) =>
        CanHandleModel(model) ? RunUpdateAsync(model, context) : _nothing;

    private protected Task<IDisplayResult> RunDisplayAsync(TModel model, TDisplayContext context)
    {
        BuildPrefix(model, context.HtmlFieldPrefix);
        return DisplayAsync(model, context);
    }

    private protected Task<IDisplayResult> RunEditorAsync(TModel model, TEditorContext context)
    {
        BuildPrefix(model, context.HtmlFieldPrefix);
        return EditAsync(model, context);
    }

    private protected Task<IDisplayResult> RunUpdateAsync(TModel model, TUpdateContext context)
    {
        BuildPrefix(model, context.HtmlFieldPrefix);
        return UpdateAsync(model, context);
    }

    protected static IDisplayResult? NullShapeResult() => null;

    /// <summary>Sets the prefix of the names of the form fields of this driver.</summary>
    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";

    private static Task<IDisplayResult> AsTask(IDisplayResult? result) => result is null ? _nothing : Task.FromResult(result);
}
