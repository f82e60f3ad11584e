using Microsoft.Extensions.Primitives;
using OrchardCore.Media.Core.Processing;

namespace Sapling.Media.Images;

/// <summary>Which format a picture is sent in.</summary>
internal static class ImageFormats
{
    /// <summary>The format asked for; else WebP for browsers that take it; else a kind like the original's.</summary>
    public static Format Choose(ImageCommands commands, string path, StringValues accept)
    {
        if (commands.Format != Format.Undefined)
        {
            return commands.Format;
        }

        if (AcceptsWebP(accept))
        {
            return Format.WebP;
        }

        // WebP and GIF may be transparent, which JPEG cannot keep.
        return Path.GetExtension(path).ToLowerInvariant() is ".jpg" or ".jpeg" ? Format.Jpg : Format.Png;
    }

    public static string Extension(Format format) => format switch
    {
        Format.WebP => ".webp",
        Format.Png => ".png",
        _ => ".jpg",
    };

    public static string ContentType(Format format) => format switch
    {
        Format.WebP => "image/webp",
        Format.Png => "image/png",
        _ => "image/jpeg",
    };

    public static bool AcceptsWebP(StringValues accept)
    {
        foreach (var value in accept)
        {
            foreach (var range in value.AsSpan().Split(','))
            {
                var item = value.AsSpan()[range].Trim();
                if (!item.StartsWith("image/webp", StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var rest = item["image/webp".Length..].Trim();
                if (rest.IsEmpty)
                {
                    return true;
                }

                var q = rest.IndexOf("q=", StringComparison.OrdinalIgnoreCase);
                return rest[0] == ';' && (q < 0 || rest[(q + 2)..].Trim("0.").Length > 0);
            }
        }

        return false;
    }
}
