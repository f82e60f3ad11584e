using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Title;

namespace Sapling.Display.CoreShapes;

/// <summary>The title of the page as a shape.</summary>
internal sealed class PageTitleShapes : IShapeAttributeProvider
{
    [Shape]
    public IHtmlContent PageTitle(DisplayContext context) => context.ServiceProvider.GetRequiredService<IPageTitleBuilder>().GenerateTitle(null);
}
