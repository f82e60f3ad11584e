using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sapling.Content.Editing;

/// <summary>
/// <c>&lt;value-editor for="Text" label="…" hint="…" required="true"&gt;…&lt;/value-editor&gt;</c> frames the input of one value: its label
/// with the mark of what must be filled in, what is wrong with it, the hint. A <c>group</c> is a fieldset for several inputs.
/// </summary>
[HtmlTargetElement("value-editor", Attributes = "label")]
public sealed class ValueEditorTagHelper(IHtmlGenerator generator) : TagHelper
{
    public ModelExpression? For { get; set; }

    /// <summary>The value's name in the form, where the model has no such property.</summary>
    public string? Key { get; set; }

    public string Label { get; set; } = null!;

    public string? Hint { get; set; }

    public bool Required { get; set; }

    /// <summary>Several inputs make the value.</summary>
    public bool Group { get; set; }

    /// <summary>The label stands with the input itself, as that of a box to tick.</summary>
    public bool OwnLabel { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For?.Name ?? Key);
        var editor = new ValueEditor(name, TagBuilder.CreateSanitizedId(name, generator.IdAttributeDotReplacement), ValueEditor.ErrorsOf(ViewContext.ModelState, name), Hint, Required);
        context.Items[typeof(ValueEditor)] = editor;
        var content = await output.GetChildContentAsync();

        output.TagName = Group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("mb-3");
        output.AddClass("field-editor");

        if (Required)
        {
            output.AddClass("required");
        }

        if (Group)
        {
            output.Attributes.SetAttribute("id", editor.Id);
            output.Attributes.SetAttribute("tabindex", "-1");
            output.Describe(editor);

            if (output.Attributes.ContainsName("role"))
            {
                output.SetStates(editor);
            }
        }

        if (!OwnLabel)
        {
            output.PreContent.AppendHtml(LabelOf(editor));
        }

        output.Content.SetHtmlContent(content);

        if (editor.IsWrong)
        {
            output.PostContent.AppendHtml(Note("span", "field-validation-error", editor.ErrorId, string.Join(" ", editor.Errors)));
        }

        if (editor.HasHint)
        {
            output.PostContent.AppendHtml(Note("div", "form-text", editor.HintId, Hint!));
        }
    }

    private TagBuilder LabelOf(ValueEditor editor)
    {
        var label = new TagBuilder(Group ? "legend" : "label");
        label.AddCssClass("form-label");
        label.InnerHtml.Append(Label);

        if (!Group)
        {
            label.Attributes["for"] = editor.Id;
        }

        return label;
    }

    private static TagBuilder Note(string element, string look, string id, string text)
    {
        var note = new TagBuilder(element);
        note.AddCssClass(look);
        note.Attributes["id"] = id;
        note.InnerHtml.Append(text);
        return note;
    }
}
