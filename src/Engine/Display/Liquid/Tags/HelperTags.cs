using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Sapling.Display.Liquid.Tags;

/// <summary><c>{% helper "script", name: "x" %}</c> and <c>{% block "zone", name: "x" %}</c>: another way to write the tags of this folder, and shapes.</summary>
internal static class HelperTags
{
    public static async ValueTask<Completion> HelperAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var (name, rest) = await SplitAsync("helper", list, context);
        return name switch
        {
            "script" => await ResourceTags.ScriptAsync(rest, writer, encoder, context),
            "style" => await ResourceTags.StyleAsync(rest, writer, encoder, context),
            "meta" => await ResourceTags.MetaAsync(rest, writer, encoder, context),
            "link" => await ResourceTags.LinkAsync(rest, writer, encoder, context),
            "resources" => await ResourceTags.ResourcesAsync(rest, writer, encoder, context),
            "shape" => await ShapeTag.WriteAsync(rest, writer, encoder, context),
            // Any other helper is a shape: a <menu alias="…"> element is the shape Menu.
            _ => await ShapeTag.WriteAsync(await TagArguments.EvaluateAsync(rest, context), TagArguments.Pascal(name), writer, encoder, context),
        };
    }

    public static async ValueTask<Completion> BlockAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var (name, rest) = await SplitAsync("block", list, context);
        return name switch
        {
            "script" => await ResourceTags.ScriptBlockAsync(rest, statements, writer, encoder, context),
            "style" => await ResourceTags.StyleBlockAsync(rest, statements, writer, encoder, context),
            "zone" => await LayoutTags.ZoneAsync(rest, statements, writer, encoder, context),
            "a" => await LinkTags.AnchorAsync(rest, statements, writer, encoder, context),
            "form" => await LinkTags.FormAsync(rest, statements, writer, encoder, context),
            "cache" => await CacheTags.CacheAsync(rest, statements, writer, encoder, context),
            _ => throw new InvalidOperationException($"The tag 'block' does not know '{name}'. Use one of: script, style, zone, a, form, cache."),
        };
    }

    private static async ValueTask<(string Name, IReadOnlyList<FilterArgument> Others)> SplitAsync(string tag, IReadOnlyList<FilterArgument> list, TemplateContext context)
    {
        if (list.Count == 0 || !string.IsNullOrEmpty(list[0].Name))
        {
            throw new InvalidOperationException($"The tag '{tag}' needs a name first: {{% {tag} \"script\", name: \"x\" %}}.");
        }

        return ((await list[0].Expression.EvaluateAsync(context)).ToStringValue(), [.. list.Skip(1)]);
    }
}
