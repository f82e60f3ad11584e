using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sapling.Content.Editing;

/// <summary>Tells the input in a <c>value-editor</c> what describes it, whether it must be filled in and whether it is wrong.</summary>
[HtmlTargetElement("input", Attributes = ForAttribute)]
[HtmlTargetElement("textarea", Attributes = ForAttribute)]
[HtmlTargetElement("select", Attributes = ForAttribute)]
public sealed class ValueInputTagHelper : TagHelper
{
    private const string ForAttribute = "asp-for";

    [HtmlAttributeName(ForAttribute)]
    public ModelExpression For { get; set; } = null!;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.TryGetValue(typeof(ValueEditor), out var value) && value is ValueEditor editor
            && editor.Name == ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name))
        {
            output.Describe(editor);
            output.SetStates(editor);
        }
    }
}
