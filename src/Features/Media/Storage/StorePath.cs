using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Sapling.Media.Storage;

/// <summary>The one gate through which every path enters a store.</summary>
internal static class StorePath
{
    public const string TemporaryPrefix = ".~";
    public const int MaxLength = 768;
    public const int MaxSegmentBytes = 255;

    private static readonly SearchValues<char> _forbidden = SearchValues.Create(
        "\\:*?\"<>|\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF");

    private static readonly HashSet<string> _devices = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>Gives the path in the form in which it is stored (NFC, no '/' at the ends; "" is the root), or says why it is refused.</summary>
    public static bool TryNormalize(string? path, [NotNullWhen(true)] out string? normalized, [NotNullWhen(false)] out string? reason)
    {
        normalized = null;
        reason = null;
        if (string.IsNullOrEmpty(path))
        {
            normalized = string.Empty;
            return true;
        }

        if (path.Length > MaxLength)
        {
            reason = $"it is longer than {MaxLength} characters";
            return false;
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            reason = "it is a network path";
            return false;
        }

        string nfc;
        try
        {
            nfc = path.Normalize(NormalizationForm.FormC).Trim('/');
        }
        catch (ArgumentException)
        {
            reason = "it is not valid Unicode text";
            return false;
        }

        if (nfc.Length == 0)
        {
            normalized = string.Empty;
            return true;
        }

        foreach (var range in nfc.AsSpan().Split('/'))
        {
            reason = Refuse(nfc.AsSpan()[range]);
            if (reason is not null)
            {
                return false;
            }
        }

        normalized = nfc;
        return true;
    }

    private static string? Refuse(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty)
        {
            return "it has an empty segment";
        }

        if (segment is "." or "..")
        {
            return "it leaves its folder";
        }

        if (segment.ContainsAny(_forbidden) || HasControl(segment))
        {
            return "it has characters that are not allowed in names";
        }

        // Windows drops trailing dots and spaces, so "a.jpg." and "a.jpg" would be one file there and two here.
        if (segment[^1] is '.' or ' ' || segment[0] == ' ')
        {
            return "a name begins or ends with a space, or ends with a dot";
        }

        if (segment.StartsWith(TemporaryPrefix, StringComparison.Ordinal))
        {
            return $"names that begin with '{TemporaryPrefix}' are reserved";
        }

        if (Encoding.UTF8.GetByteCount(segment) > MaxSegmentBytes)
        {
            return $"a name is longer than {MaxSegmentBytes} bytes";
        }

        var dot = segment.IndexOf('.');
        var stem = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ');
        if (_devices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem))
        {
            return "a name is a device name of Windows";
        }

        // A name that still decodes to a separator or a step upwards was encoded to slip through.
        if (segment.Contains('%'))
        {
            var decoded = Uri.UnescapeDataString(segment.ToString());
            if (decoded is "." or ".." || decoded.AsSpan().ContainsAny('/', '\\', '\0') || decoded.Contains("%2", StringComparison.OrdinalIgnoreCase) || decoded.Contains("%5c", StringComparison.OrdinalIgnoreCase))
            {
                return "it hides a separator by encoding";
            }
        }

        return null;
    }

    private static bool HasControl(ReadOnlySpan<char> segment)
    {
        foreach (var c in segment)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
