using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;

namespace Sapling.Content.Liquid;

/// <summary><c>{% contentitem handle: "alias:footer", display_type: "Summary" %}</c>: displays an item.</summary>
internal static class ContentItemTag
{
    internal static void Register(LiquidViewParser parser) => parser.RegisterParserTag("contentitem", parser.ArgumentsListParser, WriteAsync);

    private static async ValueTask<Completion> WriteAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var argument in arguments)
        {
            given[argument.Name ?? "handle"] = (await argument.Expression.EvaluateAsync(context)).ToStringValue();
        }

        var services = ((LiquidTemplateContext)context).Services;

        var depth = services.GetRequiredService<DisplayDepth>();

        if (await FindAsync(given, services) is not { } item || depth.IsEndless(item))
        {
            return Completion.Normal;
        }

        var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(
            item,
            services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater,
            given.GetValueOrDefault("display_type") ?? string.Empty);
        depth.Watch(shape, item);
        var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        html.WriteTo(writer, encoder as HtmlEncoder ?? NullHtmlEncoder.Default);
        return Completion.Normal;
    }

    private static async Task<ContentItem?> FindAsync(Dictionary<string, string> given, IServiceProvider services)
    {
        var contents = services.GetRequiredService<IContentManager>();

        if (given.TryGetValue("content_item_id", out var id) && id.Length > 0)
        {
            return await contents.GetAsync(id);
        }

        if (given.TryGetValue("content_item_version_id", out var version) && version.Length > 0)
        {
            return await contents.GetVersionAsync(version);
        }

        var handle = given.TryGetValue("alias", out var alias) && alias.Length > 0
            ? alias.Contains(':') ? alias : "alias:" + alias
            : given.GetValueOrDefault("handle");

        return !string.IsNullOrEmpty(handle) && await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle) is { Length: > 0 } found
            ? await contents.GetAsync(found)
            : null;
    }
}
