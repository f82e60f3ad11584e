using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary>The <c>Content</c> object: <c>Content["alias:main-menu"]</c>, <c>Content.ContentItemId["…"]</c>, <c>Content.Latest["slug:gioi-thieu"]</c>.</summary>
internal static class ContentObject
{
    internal static LiquidPropertyAccessor? Member(string name, LiquidTemplateContext context) => name switch
    {
        "ContentItemId" => new LiquidPropertyAccessor(context, (id, liquid) => ByIdAsync(id, liquid)),
        "ContentItemVersionId" => new LiquidPropertyAccessor(context, async (id, liquid) =>
            FluidValue.Create(await liquid.Services.GetRequiredService<IContentManager>().GetVersionAsync(id), liquid.Options)),
        "Latest" => new LiquidPropertyAccessor(context, (handle, liquid) => ByHandleAsync(handle, liquid, VersionOptions.Latest)),
        "Alias" => new LiquidPropertyAccessor(context, (alias, liquid) => ByHandleAsync("alias:" + alias, liquid)),
        "Slug" => new LiquidPropertyAccessor(context, (slug, liquid) => ByHandleAsync("slug:" + slug, liquid)),
        _ => null,
    };

    internal static async Task<FluidValue> ByHandleAsync(string handle, LiquidTemplateContext context, VersionOptions? options = null)
    {
        var id = await context.Services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        return string.IsNullOrEmpty(id) ? NilValue.Instance : await ByIdAsync(id, context, options);
    }

    private static async Task<FluidValue> ByIdAsync(string id, LiquidTemplateContext context, VersionOptions? options = null) =>
        FluidValue.Create(await context.Services.GetRequiredService<IContentManager>().GetAsync(id, options), context.Options);
}
