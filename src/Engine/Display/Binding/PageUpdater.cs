using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sapling.Display.Binding;

/// <summary>The updater of a Razor page without a class of its own binds nothing; that of a page model binds as the page does.</summary>
internal sealed class PageUpdater(PageModel page) : PageModel, OrchardCore.DisplayManagement.ModelBinding.IUpdateModel
{
    private readonly PageModel _page = page;

    ModelStateDictionary OrchardCore.DisplayManagement.ModelBinding.IUpdateModel.ModelState => _page.ModelState;

    Task<bool> OrchardCore.DisplayManagement.ModelBinding.IUpdateModel.TryUpdateModelAsync<TModel>(TModel model) =>
        Bind().TryUpdateModelAsync(model);

    Task<bool> OrchardCore.DisplayManagement.ModelBinding.IUpdateModel.TryUpdateModelAsync<TModel>(TModel model, string prefix) =>
        Bind().TryUpdateModelAsync(model, prefix);

    Task<bool> OrchardCore.DisplayManagement.ModelBinding.IUpdateModel.TryUpdateModelAsync<TModel>(
        TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions) =>
        Bind().TryUpdateModelAsync(model, prefix, includeExpressions);

    bool OrchardCore.DisplayManagement.ModelBinding.IUpdateModel.TryValidateModel(object model) => _page.TryValidateModel(model);

    bool OrchardCore.DisplayManagement.ModelBinding.IUpdateModel.TryValidateModel(object model, string prefix) => _page.TryValidateModel(model, prefix);

    // Binding is a protected member of a page: ours does it in the context of the other.
    private PageUpdater Bind()
    {
        PageContext = _page.PageContext;
        MetadataProvider = _page.MetadataProvider;
        return this;
    }
}
