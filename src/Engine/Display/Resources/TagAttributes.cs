using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sapling.Display.Resources;

/// <summary>Attributes of an element of the head as members.</summary>
internal static class TagAttributes
{
    internal static string? Read(this TagBuilder tag, string name) => tag.Attributes.TryGetValue(name, out var value) ? value : null;

    internal static void Write(this TagBuilder tag, string name, string? value)
    {
        if (value is null)
        {
            tag.Attributes.Remove(name);
        }
        else
        {
            tag.MergeAttribute(name, value, replaceExisting: true);
        }
    }
}
