using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Modules.Services;
using Sapling.Display.Liquid.Tags;
using Sapling.Display.Liquid.Values;

namespace Sapling.Display.Liquid.Filters;

internal static class TextFilters
{
    // Letters stay readable, while <, >, & and quotes are escaped: the text is safe inside a script element.
    private static readonly JsonSerializerOptions _json = new(JOptions.Default) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = false };
    private static readonly JsonSerializerOptions _indented = new(_json) { WriteIndented = true };

    public static ValueTask<FluidValue> Slugify(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(new StringValue(context.Service<ISlugService>().Slugify(input.ToStringValue())));

    public static ValueTask<FluidValue> Transliterate(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(new StringValue(input.ToStringValue().Transliterate()));

    public static ValueTask<FluidValue> SanitizeHtml(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(new StringValue(context.Service<IHtmlSanitizerService>().Sanitize(input.ToStringValue()), encode: false));

    public static ValueTask<FluidValue> HtmlClass(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var name = new StringBuilder();
        foreach (var rune in input.ToStringValue().Transliterate().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (Rune.IsUpper(rune) && name.Length > 0 && name[^1] != '-')
                {
                    name.Append('-');
                }

                name.Append(Rune.ToLowerInvariant(rune));
            }
            else if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }

        return new(new StringValue(name.ToString().TrimEnd('-')));
    }

    /// <summary>The text in the language of the request, with its arguments put in.</summary>
    public static ValueTask<FluidValue> Localize(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var text = input.ToStringValue();
        // Fluid gives no list at all to a filter without arguments.
        var values = arguments.Count == 0 ? [] : arguments.Values.Select(value => value.ToObjectValue()).ToArray();
        var factory = context.Liquid().Services.GetService<IStringLocalizerFactory>();
        if (factory is null)
        {
            return new(new StringValue(values.Length == 0 ? text : string.Format(context.CultureInfo, text, values)));
        }

        var localizer = factory.Create(context.AmbientValues.GetValueOrDefault(LiquidViews.TemplateKey) as string ?? string.Empty, string.Empty);
        return new(new StringValue(values.Length == 0 ? localizer[text].Value : localizer[text, values!].Value));
    }

    public static ValueTask<FluidValue> Json(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(new StringValue(JsonSerializer.Serialize(ToNode(input, context), arguments.At(0).ToBooleanValue() && arguments.Count > 0 ? _indented : _json)));

    public static ValueTask<FluidValue> JsonParse(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        try
        {
            return new(LiquidValues.FromJson(JsonNode.Parse(input.ToStringValue())));
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException("The filter 'jsonparse' was given text that is not JSON: " + error.Message, error);
        }
    }

    /// <summary>Renders text that is itself Liquid.</summary>
    public static async ValueTask<FluidValue> Liquid(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var model = arguments.Count > 0 ? arguments.At(0).ToObjectValue() : context.GetValue("Model").ToObjectValue();
        var html = await context.Service<ILiquidTemplateManager>()
            .RenderHtmlContentAsync(input.ToStringValue(), context.Service<HtmlEncoder>(), model);
        return new HtmlContentValue(html);
    }

    public static ValueTask<FluidValue> ConsoleLog(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        context.Service<ILoggerFactory>().CreateLogger("Liquid").LogDebug("{Value}", input.ToStringValue());
        var json = JsonSerializer.Serialize(ToNode(input, context), _json);
        return new(new HtmlContentValue(new HtmlString("<script>console.log(" + json + ")</script>")));
    }

    private static JsonNode? ToNode(FluidValue value, TemplateContext context)
    {
        if (value.Type == FluidValues.Array)
        {
            return new JsonArray([.. value.Enumerate(context).Select(item => ToNode(item, context))]);
        }

        return value.ToObjectValue() switch
        {
            null => null,
            JsonNode node => node.DeepClone(),
            IHtmlContent => JsonValue.Create(value.ToStringValue()),
            var plain => JsonSerializer.SerializeToNode(plain, plain.GetType(), _json),
        };
    }
}
