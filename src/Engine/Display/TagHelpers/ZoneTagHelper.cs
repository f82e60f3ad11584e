using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Layout;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;zone name="Header" position="5"&gt;…&lt;/zone&gt;</c> puts its content into a zone of the layout. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("zone", Attributes = NameAttribute)]
public class ZoneTagHelper(ILayoutAccessor layoutAccessor, ILogger<ZoneTagHelper> logger) : TagHelper
{
    private const string NameAttribute = "name";
    private const string PositionAttribute = "position";

    [HtmlAttributeName(NameAttribute)]
    public string Name { get; set; } = null!;

    [HtmlAttributeName(PositionAttribute)]
    public string? Position { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Name))
        {
            logger.LogWarning("A <zone> needs a name; its content is left out.");
            output.SuppressOutput();
            return;
        }

        var content = await output.GetChildContentAsync();
        await (await layoutAccessor.GetLayoutAsync()).Zones[Name].AddAsync(content, Position);
        output.SuppressOutput();
    }
}
