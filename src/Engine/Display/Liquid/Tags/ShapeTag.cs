using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Display.Liquid.Tags;

/// <summary><c>{% shape "Menu", alias: "alias:main-menu" %}</c>: makes a shape and writes it.</summary>
internal static class ShapeTag
{
    public static async ValueTask<Completion> WriteAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => await WriteAsync(await TagArguments.EvaluateAsync(list, context), null, writer, encoder, context);

    public static async ValueTask<Completion> WriteAsync(TagArguments arguments, string? type, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        type ??= arguments.FirstOrNamed("type");
        if (type.Length == 0)
        {
            throw new InvalidOperationException("The tag 'shape' needs a shape type: {% shape \"Menu\", alias: \"alias:main-menu\" %}.");
        }

        var shape = await CreateAsync(arguments, type, context);
        writer.Write(encoder, await context.Service<IDisplayHelper>().ShapeExecuteAsync(shape));
        return Completion.Normal;
    }

    private static async ValueTask<IShape> CreateAsync(TagArguments arguments, string type, TemplateContext context)
    {
        var properties = new Dictionary<string, object>();
        foreach (var (name, value) in arguments.Named)
        {
            if (!IsMetadata(name))
            {
                properties[TagArguments.Pascal(name)] = value.ToObjectValue();
            }
        }

        var shape = await context.Service<IShapeFactory>().CreateAsync(type, properties.Count == 0 ? null : Arguments.From(properties));
        foreach (var (name, value) in arguments.Named)
        {
            if (IsMetadata(name))
            {
                Set(shape.Metadata, name, TagArguments.Words(value, context), value.ToStringValue());
            }
        }

        ShapeTags.ApplyCache(shape.Metadata, arguments, context);
        return shape;
    }

    private static bool IsMetadata(string name)
        => name is "type" or "alternates" or "wrappers" or "prefix" or "display_type" or "differentiator" or "tab"
        || name.StartsWith("cache_", StringComparison.Ordinal);

    private static void Set(ShapeMetadata metadata, string name, string[] words, string text)
    {
        switch (name)
        {
            case "alternates":
                metadata.Alternates.AddRange(words);
                break;
            case "wrappers":
                metadata.Wrappers.AddRange(words);
                break;
            case "prefix":
                metadata.Prefix = text;
                break;
            case "display_type":
                metadata.DisplayType = text;
                break;
            case "differentiator":
                metadata.Differentiator = text;
                break;
            case "tab":
                metadata.Tab = text;
                break;
        }
    }
}
