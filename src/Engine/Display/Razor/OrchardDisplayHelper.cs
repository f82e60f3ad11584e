using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Razor;

namespace Sapling.Display.Razor;

/// <summary>The <c>Orchard</c> of views.</summary>
internal sealed class OrchardDisplayHelper(HttpContext httpContext, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext { get; } = httpContext;

    public IDisplayHelper DisplayHelper { get; } = displayHelper;
}
