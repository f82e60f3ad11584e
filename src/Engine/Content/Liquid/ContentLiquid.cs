using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary>What templates can do with content.</summary>
internal static class ContentLiquid
{
    internal static IServiceCollection AddContentLiquid(this IServiceCollection services)
    {
        services.PostConfigure<TemplateOptions>(options =>
        {
            options.Filters.AddFilter("display_text", DisplayText);
            Members(options.MemberAccessStrategy);
        });

        services.TryAddScoped<DisplayDepth>();
        services.AddLiquidFilter<DisplayUrlFilter>("display_url");
        services.AddLiquidFilter<BuildDisplayFilter>("shape_build_display");
        services.AddLiquidFilter<ContentItemFilter>("content_item_id");
        services.AddLiquidFilter<FullTextFilter>("full_text");
        services.Configure<LiquidViewOptions>(options => options.LiquidViewParserConfiguration.Add(ContentItemTag.Register));
        return services;
    }

    private static ValueTask<FluidValue> DisplayText(FluidValue input, FilterArguments arguments, TemplateContext context) => new(
        Item(input) is { DisplayText: { } text } ? new StringValue(text) : NilValue.Instance);

    /// <summary>The item a value is, or belongs to.</summary>
    internal static ContentItem? Item(FluidValue input) => (input.ToObjectValue() as IContent)?.ContentItem;

    private static void Members(MemberAccessStrategy members)
    {
        members.Register<ContentItem, object?>(static (item, name) => name switch
        {
            nameof(ContentItem.Id) => item.Id,
            nameof(ContentItem.ContentItemId) => item.ContentItemId,
            nameof(ContentItem.ContentItemVersionId) => item.ContentItemVersionId,
            nameof(ContentItem.ContentType) => item.ContentType,
            nameof(ContentItem.DisplayText) => item.DisplayText,
            nameof(ContentItem.Published) => item.Published,
            nameof(ContentItem.Latest) => item.Latest,
            nameof(ContentItem.Owner) => item.Owner,
            nameof(ContentItem.Author) => item.Author,
            nameof(ContentItem.CreatedUtc) => item.CreatedUtc,
            nameof(ContentItem.ModifiedUtc) => item.ModifiedUtc,
            nameof(ContentItem.PublishedUtc) => item.PublishedUtc,
            nameof(ContentItem.Content) => item.Data,
            nameof(ContentItem.ContentItem) => item,
            _ => null,
        });

        // A part or field is read as it is stored, whatever class it has.
        members.Register<ContentElement, object?>(static (element, name) => name switch
        {
            nameof(ContentElement.ContentItem) => element.ContentItem,
            nameof(ContentElement.Content) => element.Data,
            _ => element.Data.TryGetPropertyValue(name, out var value) ? value : null,
        });

        members.Register<LiquidContentAccessor, object?>(static async (_, name, context) =>
        {
            var liquid = (LiquidTemplateContext)context;
            return ContentObject.Member(name, liquid) is { } member ? member : await ContentObject.ByHandleAsync(name, liquid);
        });
    }
}
