using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Binds as another updater does and keeps the errors apart from it. Contract: Orchard Core 3.0.</summary>
public class ModelStateWrapperUpdater(IUpdateModel updateModel) : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new(updateModel.ModelState);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
        where TModel : class => updateModel.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
        where TModel : class => updateModel.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions)
        where TModel : class => updateModel.TryUpdateModelAsync(model, prefix, includeExpressions);

    public bool TryValidateModel(object model) => updateModel.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => updateModel.TryValidateModel(model, prefix);
}
