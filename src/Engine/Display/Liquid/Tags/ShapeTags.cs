using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Display.Liquid.Tags;

/// <summary>The tags that change a shape before it is rendered.</summary>
internal static class ShapeTags
{
    public static ValueTask<Completion> ClearAlternatesAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(shape, context, static s => s.Metadata.Alternates.Clear());

    public static ValueTask<Completion> AddAlternatesAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, words, _) => s.Metadata.Alternates.AddRange(words));

    public static ValueTask<Completion> ClearWrappersAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(shape, context, static s => s.Metadata.Wrappers.Clear());

    public static ValueTask<Completion> AddWrappersAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, words, _) => s.Metadata.Wrappers.AddRange(words));

    public static ValueTask<Completion> ClearClassesAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(shape, context, static s => s.Classes.Clear());

    public static ValueTask<Completion> AddClassesAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, words, _) =>
        {
            foreach (var word in words)
            {
                s.Classes.Add(word);
            }
        });

    public static ValueTask<Completion> ClearAttributesAsync(Expression shape, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(shape, context, static s => s.Attributes.Clear());

    public static ValueTask<Completion> AddAttributesAsync((Expression Shape, IReadOnlyList<FilterArgument> Values) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, arguments, _) =>
        {
            foreach (var (name, value) in arguments.Named)
            {
                s.Attributes[name.Replace('_', '-')] = value.ToStringValue();
            }
        });

    public static ValueTask<Completion> TypeAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, _, text) => s.Metadata.Type = text);

    public static ValueTask<Completion> DisplayTypeAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, _, text) => s.Metadata.DisplayType = text);

    public static ValueTask<Completion> PositionAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, _, text) => s.Metadata.Position = text);

    public static ValueTask<Completion> TabAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, _, text) => s.Metadata.Tab = text);

    public static ValueTask<Completion> RemoveItemAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, _, text) => (s as Shape)?.Remove(text));

    public static ValueTask<Completion> RemovePropertyAsync((Expression Shape, Expression Value) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, _, text) => s.Properties.Remove(text));

    public static ValueTask<Completion> AddPropertiesAsync((Expression Shape, IReadOnlyList<FilterArgument> Values) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, arguments, _) =>
        {
            foreach (var (name, value) in arguments.Named)
            {
                s.Properties[TagArguments.Pascal(name)] = value.ToObjectValue();
            }
        });

    public static ValueTask<Completion> CacheAsync((Expression Shape, IReadOnlyList<FilterArgument> Values) given, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => ChangeAsync(given, context, static (s, arguments, c) => ApplyCache(s.Metadata, arguments, c));

    public static void ApplyCache(ShapeMetadata metadata, TagArguments arguments, TemplateContext context)
    {
        if (arguments.Text("cache_id") is not { Length: > 0 } id)
        {
            return;
        }

        var cache = metadata.Cache(id);
        cache.AddContext(TagArguments.Words(arguments.Get("cache_context"), context));
        cache.AddTag(TagArguments.Words(arguments.Get("cache_tag"), context));
        if (Duration(arguments, "cache_fixed_duration") is { } fixedDuration)
        {
            cache.WithExpiryAfter(fixedDuration);
        }

        if (Duration(arguments, "cache_sliding_duration") is { } sliding)
        {
            cache.WithExpirySliding(sliding);
        }
    }

    private static TimeSpan? Duration(TagArguments arguments, string name)
        => TimeSpan.TryParse(arguments.Text(name), CultureInfo.InvariantCulture, out var duration) ? duration : null;

    private static async ValueTask<Completion> ChangeAsync(Expression expression, TemplateContext context, Action<IShape> change)
    {
        if ((await expression.EvaluateAsync(context)).ToObjectValue() is IShape shape)
        {
            change(shape);
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> ChangeAsync((Expression Shape, Expression Value) given, TemplateContext context, Action<IShape, string[], string> change)
    {
        var value = await given.Value.EvaluateAsync(context);
        return await ChangeAsync(given.Shape, context, shape => change(shape, TagArguments.Words(value, context), value.ToStringValue()));
    }

    private static async ValueTask<Completion> ChangeAsync((Expression Shape, IReadOnlyList<FilterArgument> Values) given, TemplateContext context, Action<IShape, TagArguments, TemplateContext> change)
    {
        var arguments = await TagArguments.EvaluateAsync(given.Values, context);
        return await ChangeAsync(given.Shape, context, shape => change(shape, arguments, context));
    }
}
