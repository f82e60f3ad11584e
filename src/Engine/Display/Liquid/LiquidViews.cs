using System.Data.Common;
using System.Text.Encodings.Web;
using Fluid;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Liquid;
using Sapling.Display.Liquid.Errors;

namespace Sapling.Display.Liquid;

/// <summary>
/// Renders shapes by <c>.liquid</c> files of modules and themes. A broken template costs its own place in the page, nothing more; but
/// where the database cannot be read it is not the template that is broken, and the page fails as a whole.
/// </summary>
internal sealed class LiquidViews(
    ParsedTemplates templates,
    IShapeTemplateFileProviderAccessor files,
    HtmlEncoder encoder,
    IHostEnvironment environment) : IShapeTemplateViewEngine
{
    /// <summary>Under this key the path of the template that renders is found among the context's ambient values.</summary>
    internal const string TemplateKey = "Sapling.Template";

    public IEnumerable<string> TemplateFileExtensions => [".liquid"];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext)
    {
        var file = files.FileProvider.GetFileInfo(relativePath);
        if (!file.Exists)
        {
            return await FailAsync(relativePath, TemplateError.Missing, null, displayContext);
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
            return await FailAsync(relativePath, TemplateError.Of(error), error, displayContext);
        }
        finally
        {
            context.AmbientValues[TemplateKey] = before!;
        }
    }

    private static async Task<IHtmlContent> FailAsync(string path, TemplateError error, Exception? exception, DisplayContext display)
    {
        var notice = await display.ServiceProvider.GetRequiredService<BrokenTemplates>().ReplaceAsync(path, error, exception);

        // Without its layout a page still has its content; without that it would be blank.
        return display.Value is IZoneHolding { Metadata.Type: "Layout" } layout && layout.Zones.IsNotEmpty("Content")
            ? new HtmlContentBuilder().AppendHtml(notice).AppendHtml(await display.DisplayHelper.ShapeExecuteAsync(layout.Zones["Content"]))
            : notice;
    }
}
