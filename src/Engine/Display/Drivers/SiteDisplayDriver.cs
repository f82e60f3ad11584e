using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A section driver whose overloads with the whole model are closed. Contract: Orchard Core 3.0.</summary>
public abstract class SectionDisplayDriver<TModel, TSection> : SectionDisplayDriverBase<TModel, TSection>
    where TModel : class, IEntity
    where TSection : new()
{
    public sealed override Task<IDisplayResult> DisplayAsync(TModel model, BuildDisplayContext context) => base.DisplayAsync(model, context);

    public override IDisplayResult? Display(TModel model, TSection section, BuildDisplayContext context) => null;

    public sealed override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => base.EditAsync(model, context);

    public override IDisplayResult? Edit(TModel model, TSection section, BuildEditorContext context) => null;

    public sealed override Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context) => base.UpdateAsync(model, context);

    public override Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => EditAsync(model, section, context);
}

/// <summary>Edits one section of the site settings, on the settings page of its group. Contract: Orchard Core 3.0.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : new()
{
    private static readonly Task<IDisplayResult> _nothing = Task.FromResult<IDisplayResult>(null!);

    protected abstract string SettingsGroupId { get; }

    protected sealed override string PropertyName => typeof(TSettings).Name;

    public sealed override bool CanHandleModel(ISite model) => true;

    public sealed override Task<IDisplayResult> DisplayAsync(ISite site, BuildDisplayContext context) => base.DisplayAsync(site, context);

    public sealed override IDisplayResult? Display(ISite site, BuildDisplayContext context) => null;

    public sealed override Task<IDisplayResult> EditAsync(ISite site, BuildEditorContext context) =>
        IsGroup(context) ? base.EditAsync(site, context) : _nothing;

    public sealed override IDisplayResult? Edit(ISite site, BuildEditorContext context) => null;

    public sealed override Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context) =>
        IsGroup(context) ? base.UpdateAsync(site, context) : _nothing;

    public sealed override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync) =>
        base.Factory(shapeType, shapeBuilder, initializeAsync).OnGroup(SettingsGroupId);

    protected sealed override void BuildPrefix(ISite model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? typeof(TSettings).Name : $"{htmlFieldPrefix}.{typeof(TSettings).Name}";

    private bool IsGroup(BuildEditorContext context) => string.Equals(context.GroupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase);
}
