using System.Data.Common;
using System.Text.Encodings.Web;
using Fluid;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Liquid;
using Sapling.Display.Caching;

namespace Sapling.Display.Liquid;

/// <summary>
/// Renders shapes by <c>.liquid</c> files of modules and themes. A broken template costs its own place in the page, nothing more; but
/// where the database cannot be read it is not the template that is broken, and the page fails as a whole.
/// </summary>
internal sealed class LiquidViews(
    ParsedTemplates templates,
    IShapeTemplateFileProviderAccessor files,
    HtmlEncoder encoder,
    IHostEnvironment environment,
    ILogger<LiquidViews> logger) : IShapeTemplateViewEngine
{
    /// <summary>Under this key the path of the template that renders is found among the context's ambient values.</summary>
    internal const string TemplateKey = "Sapling.Template";

    public IEnumerable<string> TemplateFileExtensions => [".liquid"];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var file = files.FileProvider.GetFileInfo(relativePath);
        if (!file.Exists)
        {
            return await FailAsync(relativePath, "The file does not exist.", null, displayContext);
        }

        var changes = environment.IsDevelopment() ? files.FileProvider.Watch(relativePath) : null;
        var parsed = await templates.ForFileAsync(relativePath, file, changes);
        if (parsed.Template is null)
        {
            return await FailAsync(relativePath, parsed.Error!, null, displayContext);
        }

        var context = displayContext.ServiceProvider.GetRequiredService<LiquidTemplateContext>();
        var before = context.AmbientValues.GetValueOrDefault(TemplateKey);
        context.AmbientValues[TemplateKey] = relativePath;
        try
        {
            var html = new HtmlPages();
            await parsed.Template.RenderAsync(html, encoder, context, displayContext.Value);
            return html;
        }
        catch (Exception error) when (error is not (OperationCanceledException or DbException))
        {
            return await FailAsync(relativePath, error.Message, error, displayContext);
        }
        finally
        {
            context.AmbientValues[TemplateKey] = before!;
        }
    }

    private async Task<IHtmlContent> FailAsync(string path, string problem, Exception? error, DisplayContext display)
    {
        logger.LogError(error, "The Liquid template '{Template}' of the shape '{Shape}' cannot be rendered: {Problem}", path, display.Value.Metadata.Type, problem);
        display.ServiceProvider.GetService<PageRecording>()?.Spoil();
        var html = new HtmlContentBuilder();
        if (environment.IsDevelopment())
        {
            html.AppendHtml("<pre class=\"template-error\" role=\"alert\">").Append($"{path}: {problem}").AppendHtml("</pre>");
        }

        // Without its layout a page still has its content; without that it would be blank.
        if (display.Value is IZoneHolding holder && display.Value.Metadata.Type == "Layout" && holder.Zones.IsNotEmpty("Content"))
        {
            html.AppendHtml(await display.DisplayHelper.ShapeExecuteAsync(holder.Zones["Content"]));
        }

        return html;
    }
}
