using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Shows and edits one section of an entity's properties. Contract: Orchard Core 3.0.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TModel : class, IEntity
    where TSection : new()
{
    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null!);

    protected virtual string PropertyName => typeof(TSection).Name;

    public override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) => DisplayAsync(model, Read(model), context);

    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TSection section, BuildDisplayContext context) => AsTask(Display(model, section, context));

    public virtual IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => null;

    public override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => EditAsync(model, Read(model), context);

    public virtual Task<IDisplayResult> EditAsync(TModel model, TSection section, BuildEditorContext context) => AsTask(Edit(model, section, context));

    public virtual IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => null;

    public override async Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = Read(model);
        var result = await UpdateAsync(model, section, context);

        // A driver that returns nothing has changed nothing, e.g. because it is not its group's turn.
        if (result is not null && context.Updater.ModelState.IsValid)
        {
            model.Put(PropertyName, section!);
        }

        return result!;
    }

    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => EditAsync(model, section, context);

    protected override void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typeof(TSection).Name : $"{htmlFieldPrefix}.{typeof(TSection).Name}";

    private protected TSection Read(TModel model) => model.TryGet<TSection>(PropertyName, out var section) ? section : new TSection();

    private static Task<IDisplayResult> AsTask(IDisplayResult? result) => result is null ? _nothing : Task.FromResult(result);
}
