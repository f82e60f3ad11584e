using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape on its way through rendering. Contract: Orchard Core 3.0.</summary>
public class ShapeDisplayContext
{
    public IShape Shape { get; set; } = null!;

    /// <summary>The HTML of the shape: set before its template runs it replaces the template, after it it is the result.</summary>
    public IHtmlContent? ChildContent { get; set; }

    public DisplayContext DisplayContext { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;
}
