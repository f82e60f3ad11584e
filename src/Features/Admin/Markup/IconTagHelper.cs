using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sapling.Admin.Markup;

/// <summary><c>&lt;icon name="pencil" /&gt;</c>: one of the icons of the admin theme's <c>icons.txt</c>. Hidden from screen readers unless it has a <c>label</c>.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(IHttpContextAccessor accessor) : TagHelper
{
    public string Name { get; set; } = null!;

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", ("icon " + output.Attributes["class"]?.Value).TrimEnd());

        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }

        output.Content.SetHtmlContent(Icons.Use(accessor.HttpContext!, Name));
    }
}
