using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sapling.Admin.Markup;

/// <summary><c>&lt;icon name="pencil" /&gt;</c>: one of the icons of the admin theme's <c>icons.txt</c>. Hidden from screen readers unless it has a <c>label</c>.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper(IHttpContextAccessor accessor, IFileVersionProvider versions) : TagHelper
{
    public string Name { get; set; } = null!;

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var pathBase = accessor.HttpContext?.Request.PathBase ?? PathString.Empty;
        var file = versions.AddFileVersionToPath(pathBase, pathBase + "/TheAdmin/lib/icons.svg");

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

        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{file}#{Name}";
        output.Content.SetHtmlContent(use);
    }
}
