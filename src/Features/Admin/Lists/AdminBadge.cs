using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Sapling.Admin.Lists;

/// <summary>A word on a colour, e.g. a state. The word says it all: the colour only helps.</summary>
public sealed class AdminBadge(string text, AdminTone tone = AdminTone.Plain) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write("<span class=\"tone tone-");
        writer.Write(tone.ToString().ToLowerInvariant());
        writer.Write("\">");
        encoder.Encode(writer, text);
        writer.Write("</span>");
    }
}

public enum AdminTone
{
    Plain,
    Good,
    Busy,
    Waiting,
    Bad,
}
