using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary><c>&lt;resources type="Stylesheet" /&gt;</c> writes what the page has asked for. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("resources", Attributes = nameof(Type))]
public class ResourcesTagHelper : TagHelper
{
    private readonly ILogger _logger;
    private readonly IEnumerable<IResourcesTagHelperProcessor> _processors;

    public ResourcesTagHelper(ILogger<ResourcesTagHelper> logger, IEnumerable<IResourcesTagHelperProcessor> processors)
    {
        _logger = logger;
        _processors = processors;
    }

    public ResourceTagType Type { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        try
        {
            using var writer = new StringWriter();

            foreach (var processor in _processors)
            {
                await processor.ProcessAsync(new ResourcesTagHelperProcessorContext(Type, writer));
            }

            output.Content.SetHtmlContent(new HtmlString(writer.ToString()));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A page without one of its scripts is better than none.
            _logger.LogError(exception, "The resources '{Type}' of the page could not be written.", Type);
        }
        finally
        {
            output.TagName = null;
        }
    }
}
