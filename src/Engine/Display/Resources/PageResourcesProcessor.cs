using OrchardCore.ResourceManagement;

namespace Sapling.Display.Resources;

/// <summary>Writes what the page collected, for <c>{% resources %}</c> and <c>&lt;resources&gt;</c>.</summary>
internal sealed class PageResourcesProcessor(IResourceManager resources) : IResourcesTagHelperProcessor
{
    public Task ProcessAsync(ResourcesTagHelperProcessorContext context)
    {
        switch (context.Type)
        {
            case ResourceTagType.Meta:
                resources.RenderMeta(context.Writer);
                break;
            case ResourceTagType.HeadLink:
                resources.RenderHeadLink(context.Writer);
                break;
            case ResourceTagType.Stylesheet:
                resources.RenderStylesheet(context.Writer);
                break;
            case ResourceTagType.HeadScript:
                resources.RenderHeadScript(context.Writer);
                break;
            case ResourceTagType.FootScript:
                resources.RenderFootScript(context.Writer);
                break;
            case ResourceTagType.Header:
                resources.RenderMeta(context.Writer);
                resources.RenderHeadLink(context.Writer);
                resources.RenderStylesheet(context.Writer);
                resources.RenderHeadScript(context.Writer);
                break;
            case ResourceTagType.Footer:
                resources.RenderFootScript(context.Writer);
                break;
            default:
                throw new InvalidOperationException($"Unknown resource type '{context.Type}'. Use one of: {string.Join(", ", Enum.GetNames<ResourceTagType>())}.");
        }

        return Task.CompletedTask;
    }
}
