using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Renders a shape with its template, wrappers and events. Contract: Orchard Core 3.0.</summary>
public interface IHtmlDisplay
{
    Task<IHtmlContent> ExecuteAsync(DisplayContext context);
}
