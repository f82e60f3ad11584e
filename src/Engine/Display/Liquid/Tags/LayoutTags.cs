using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Display.Liquid.Tags;

internal static class LayoutTags
{
    public static ValueTask<Completion> RenderBodyAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
        => RenderZoneAsync("Content", required: false, writer, encoder, context);

    public static async ValueTask<Completion> RenderSectionAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.FirstOrNamed("name");
        if (name.Length == 0)
        {
            throw new InvalidOperationException("The tag 'render_section' needs the name of a section: {% render_section \"Footer\", required: false %}.");
        }

        return await RenderZoneAsync(name, arguments.Flag("required") ?? false, writer, encoder, context);
    }

    public static async ValueTask<Completion> LayoutAsync(Expression name, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await context.Service<ILayoutAccessor>().GetLayoutAsync();
        var alternate = (await name.EvaluateAsync(context)).ToStringValue();
        if (alternate.Length == 0)
        {
            throw new InvalidOperationException("The tag 'layout' needs the name of a layout: {% layout \"Layout__Wide\" %}.");
        }

        layout.Metadata.Alternates.Remove(alternate);
        layout.Metadata.Alternates.Add(alternate);
        return Completion.Normal;
    }

    public static async ValueTask<Completion> PageTitleAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var titles = context.Service<IPageTitleBuilder>();
        var arguments = await TagArguments.EvaluateAsync(list, context);
        AddSegment(titles, arguments);
        var separator = arguments.Get("separator");
        writer.Write(encoder, titles.GenerateTitle(separator.IsNil() ? null! : Html(separator)));
        return Completion.Normal;
    }

    public static async ValueTask<Completion> PageTitleAddSegmentAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        AddSegment(context.Service<IPageTitleBuilder>(), await TagArguments.EvaluateAsync(list, context));
        return Completion.Normal;
    }

    public static async ValueTask<Completion> ZoneAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var name = arguments.FirstOrNamed("name");
        if (name.Length == 0)
        {
            throw new InvalidOperationException("The tag 'zone' needs the name of a zone: {% zone \"Footer\" %}…{% endzone %}.");
        }

        var html = await TagOutput.RenderAsync(statements, encoder, context);
        var layout = await context.Service<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones[name].AddAsync(html, arguments.Text("position") ?? string.Empty);
        return Completion.Normal;
    }

    private static void AddSegment(IPageTitleBuilder titles, TagArguments arguments)
    {
        var segment = arguments.First.IsNil() ? arguments.Get("segment") : arguments.First;
        if (!segment.IsNil())
        {
            titles.AddSegment(Html(segment), arguments.Text("position") ?? "0");
        }
    }

    private static IHtmlContent Html(FluidValue value)
        => value.ToObjectValue() as IHtmlContent ?? new StringHtmlContent(value.ToStringValue());

    private static async ValueTask<Completion> RenderZoneAsync(string name, bool required, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await context.Service<ILayoutAccessor>().GetLayoutAsync();
        if (!layout.Zones.IsNotEmpty(name))
        {
            return required
                ? throw new InvalidOperationException($"The layout requires the zone '{name}', but nothing was put there. Fill it, or write 'required: false'.")
                : Completion.Normal;
        }

        writer.Write(encoder, await context.Service<IDisplayHelper>().ShapeExecuteAsync(layout.Zones[name]));
        return Completion.Normal;
    }
}
