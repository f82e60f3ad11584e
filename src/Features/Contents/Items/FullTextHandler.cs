using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Liquid;

namespace Sapling.Contents.Items;

/// <summary>The display text, the body and what a template of the type adds are what an item is searched by.</summary>
internal sealed class FullTextHandler(IContentDefinitionManager definitions, IServiceProvider services) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<FullTextAspect>(async aspect =>
    {
        var item = context.ContentItem;
        var settings = (await definitions.GetTypeDefinitionAsync(item.ContentType))?.GetSettings<FullTextAspectSettings>();

        if (settings is null)
        {
            return;
        }

        if (settings.IncludeDisplayText && !string.IsNullOrEmpty(item.DisplayText))
        {
            aspect.Segments.Add(item.DisplayText);
        }

        if (settings.IncludeBodyAspect)
        {
            var body = await services.GetRequiredService<IContentManager>().PopulateAspectAsync(item, new BodyAspect());

            if (body.Body is { } html)
            {
                using var writer = new StringWriter();
                html.WriteTo(writer, HtmlEncoder.Default);
                aspect.Segments.Add(writer.ToString());
            }
        }

        if (settings.IncludeFullTextTemplate && !string.IsNullOrEmpty(settings.FullTextTemplate))
        {
            aspect.Segments.Add(await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(
                settings.FullTextTemplate,
                NullEncoder.Default,
                item,
                [new("Model", new ObjectValue(item)), new("ContentItem", new ObjectValue(item))]));
        }
    });
}
