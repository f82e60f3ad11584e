using System.Data.Common;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Errors;

namespace Sapling.Display.Liquid;

/// <summary>Renders Liquid given as text: patterns of titles and paths, parts whose text is Liquid.</summary>
internal sealed class LiquidTexts(ParsedTemplates templates, LiquidTemplateContext context) : ILiquidTemplateManager
{
    public async Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return;
        }

        var parsed = templates.ForText(template);
        if (parsed.Template is null)
        {
            throw new LiquidTextException(parsed.Error!);
        }

        await using var outer = await RenderScope.EnterAsync(context, null);
        foreach (var (name, value) in properties ?? [])
        {
            context.SetValue(name, value);
        }

        try
        {
            await parsed.Template.RenderAsync(writer, encoder, context, model);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or DbException or LiquidTextException))
        {
            throw new LiquidTextException(TemplateError.Of(exception), exception);
        }
    }

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrEmpty(template))
        {
            return string.Empty;
        }

        using var writer = new StringWriter();
        await RenderAsync(template, writer, encoder, model, properties);
        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        var html = new HtmlPages();
        await RenderAsync(template, html, encoder, model, properties);
        return html;
    }

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var error = string.IsNullOrEmpty(template) ? null : templates.ForText(template).Error;
        errors = error is null ? [] : [error.ToString()];
        return error is null;
    }
}
