using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Sapling.Display.Mvc;

/// <summary>The way back that a link or a form names.</summary>
public static class LocalAddress
{
    /// <returns>
    /// The address as a header takes it, with letters beyond ASCII escaped; null when it leads to another host, where a link to one of our
    /// pages must not send people.
    /// </returns>
    public static string? Local(this IUrlHelper url, string? address)
    {
        if (!url.IsLocalUrl(address))
        {
            return null;
        }

        var escaped = new StringBuilder(address.Length);
        foreach (var letter in address.EnumerateRunes())
        {
            escaped.Append(letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString()));
        }

        return escaped.ToString();
    }
}
