using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid text given as a string. Contract: Orchard Core 3.0.</summary>
public interface ILiquidTemplateManager
{
    Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);
    Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties);
    bool Validate(string template, out IEnumerable<string> errors);
}
