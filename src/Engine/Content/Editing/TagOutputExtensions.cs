using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Sapling.Content.Editing;

internal static class TagOutputExtensions
{
    public static void AddClass(this TagHelperOutput output, string name) => output.AddClass(name, HtmlEncoder.Default);

    public static void SetStates(this TagHelperOutput output, ValueEditor editor)
    {
        if (editor.IsRequired)
        {
            output.Attributes.SetAttribute("aria-required", "true");
        }

        if (editor.IsWrong)
        {
            output.Attributes.SetAttribute("aria-invalid", "true");
        }
    }

    /// <summary>Adds the texts of the editor to those that describe the element already.</summary>
    public static void Describe(this TagHelperOutput output, ValueEditor editor)
    {
        if (editor.DescribedBy is { } own)
        {
            var given = output.Attributes.TryGetAttribute("aria-describedby", out var attribute) ? attribute.Value?.ToString() : null;
            output.Attributes.SetAttribute("aria-describedby", string.IsNullOrEmpty(given) ? own : $"{own} {given}");
        }
    }
}
