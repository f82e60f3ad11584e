using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Renders a shape. Contract: Orchard Core 3.0.</summary>
public interface IDisplayHelper
{
    Task<IHtmlContent> ShapeExecuteAsync(IShape? shape);
}
