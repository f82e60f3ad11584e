using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Sapling.ContentFields.Youtube;

/// <summary>Turns the address of a video into the address of its player.</summary>
internal static partial class YoutubeAddress
{
    /// <summary>The player's address, or null when this is not the address of a video.</summary>
    public static string? Embed(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var host = uri.Host.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var segments = uri.AbsolutePath.Trim('/').Split('/');
        var id = host switch
        {
            "youtu.be" => segments[0],
            "youtube.com" or "m.youtube.com" or "youtube-nocookie.com" => segments switch
            {
                ["watch"] => QueryHelpers.ParseQuery(uri.Query)["v"].ToString(),
                ["embed" or "shorts" or "live" or "v", var video, ..] => video,
                _ => null,
            },
            _ => null,
        };

        return id is not null && Id().IsMatch(id) ? "https://www.youtube.com/embed/" + id : null;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{6,20}$")]
    private static partial Regex Id();
}
