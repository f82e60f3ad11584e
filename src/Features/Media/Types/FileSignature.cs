using System.Text;

namespace Sapling.Media.Types;

/// <summary>What a file is, by its first bytes.</summary>
internal enum FileKind
{
    Unknown,
    Jpeg,
    Png,
    Gif,
    WebP,
    Bmp,
    Icon,
    Avif,
    Pdf,
    Zip,
    OleDocument,
    Mp4,
    Matroska,
    Mp3,
    Ogg,
    Riff,
    Asf,
    Mpeg,
    Photoshop,
    Markup,
    Executable,
}

/// <summary>Tells kinds of files apart without trusting their names.</summary>
internal static class FileSignature
{
    /// <summary>Bytes of the head that are enough for every kind.</summary>
    public const int HeadLength = 1024;

    public static FileKind Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return FileKind.Jpeg;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return FileKind.Png;
        }

        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8))
        {
            return FileKind.Gif;
        }

        if (head.StartsWith("RIFF"u8) && head.Length >= 12)
        {
            return head[8..12].SequenceEqual("WEBP"u8) ? FileKind.WebP : FileKind.Riff;
        }

        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
        {
            return head[8..12].SequenceEqual("avif"u8) || head[8..12].SequenceEqual("avis"u8) ? FileKind.Avif : FileKind.Mp4;
        }

        return DetectDocument(head) ?? (IsMarkup(head) ? FileKind.Markup : FileKind.Unknown);
    }

    private static FileKind? DetectDocument(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => FileKind.Pdf,
        _ when head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) => FileKind.Zip,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => FileKind.OleDocument,
        _ when head.StartsWith("OggS"u8) => FileKind.Ogg,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) => FileKind.Matroska,
        _ when head.StartsWith("ID3"u8) => FileKind.Mp3,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x30, 0x26, 0xB2, 0x75]) => FileKind.Asf,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0x01, 0xBA]) || head.StartsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0x01, 0xB3]) => FileKind.Mpeg,
        _ when head.StartsWith("8BPS"u8) => FileKind.Photoshop,
        _ when head.StartsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0x01, 0x00]) => FileKind.Icon,
        _ when head.StartsWith("MZ"u8) || head.StartsWith("\u007FELF"u8) || head.StartsWith("#!"u8) => FileKind.Executable,
        _ when head.StartsWith("BM"u8) && head.Length > 14 => FileKind.Bmp,
        // An MPEG audio frame without a tag: eleven set bits, and the third layer. FF FE begins texts in UTF-16.
        [0xFF, var second, ..] when (second & 0xE6) == 0xE2 => FileKind.Mp3,
        _ => null,
    };

    /// <summary>Whether a browser that looks into the content would take it for a page or a drawing that can run script.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var text = Decode(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n', '\f', '\0');
        return text.StartsWith('<') && text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '!' or '?' or '/');
    }

    private static string Decode(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 2 && head[0] == 0xFF && head[1] == 0xFE)
        {
            return Encoding.Unicode.GetString(head);
        }

        return head.Length >= 2 && head[0] == 0xFE && head[1] == 0xFF
            ? Encoding.BigEndianUnicode.GetString(head)
            : Encoding.UTF8.GetString(head);
    }
}
