using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Navigation;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;

namespace Sapling.Taxonomies.Listing;

/// <summary>Shows on a term's page the items of the term, a page at a time.</summary>
internal sealed class TermPartDriver(
    IOptions<PagerOptions> options,
    IHttpContextAccessor accessor,
    IContentsTaxonomyListQueryService lists,
    IContentManager contents) : ContentDisplayDriver
{
    public override bool CanHandleModel(ContentItem model) => model.Has<TermPart>();

    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
    {
        if (model.Get<TermPart>(nameof(TermPart)) is not { } part)
        {
            return null;
        }

        return Initialize<TermPartViewModel>("TermPart", shape => FillAsync(shape, part, context.ShapeFactory)).Location("Detail", "Content:5");
    }

    private async ValueTask FillAsync(TermPartViewModel model, TermPart part, IShapeFactory shapes)
    {
        var (page, exists) = Page();
        var pager = new Pager(page, null, options.Value.GetPageSize());
        var query = await lists.QueryAsync(part, pager);
        var count = await query.CountAsync();

        if (!exists || (pager.Page > 1 && pager.GetStartIndex() >= count))
        {
            accessor.HttpContext!.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var items = await query.Skip(pager.GetStartIndex()).Take(pager.PageSize).ListAsync();
        model.TaxonomyContentItemId = part.TaxonomyContentItemId;
        model.ContentItem = part.ContentItem;
        model.ContentItems = (await contents.LoadAsync(items)).ToArray();
        model.Pager = await shapes.PagerAsync(pager, count);
    }

    private (int? Page, bool Exists) Page()
    {
        var asked = accessor.HttpContext?.Request.Query["pagenum"].ToString();

        return string.IsNullOrEmpty(asked) ? (null, true)
            : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? (page, true)
            : (null, false);
    }
}
