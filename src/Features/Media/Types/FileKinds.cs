namespace Sapling.Media.Types;

/// <summary>The kinds of files that editors tell apart.</summary>
internal static class FileKinds
{
    public const string Image = "image";
    public const string Document = "document";
    public const string Audio = "audio";
    public const string Video = "video";
    public const string Other = "other";

    public static readonly string[] All = [Image, Document, Audio, Video, Other];

    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" or ".jpe" or ".png" or ".gif" or ".webp" or ".avif" or ".bmp" or ".ico" or ".svg" => Image,
        ".pdf" or ".doc" or ".docx" or ".ppt" or ".pptx" or ".pps" or ".ppsx" or ".odt" or ".ods" or ".xls" or ".xlsx" or ".txt" or ".zip" or ".rtf" or ".csv" => Document,
        ".mp3" or ".m4a" or ".ogg" or ".wav" => Audio,
        ".mp4" or ".m4v" or ".mov" or ".wmv" or ".avi" or ".mpg" or ".ogv" or ".3gp" or ".webm" => Video,
        _ => Other,
    };
}
