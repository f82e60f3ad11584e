using Microsoft.AspNetCore.StaticFiles;

namespace Sapling.Media.Types;

/// <summary>What extensions promise and how files of them are served.</summary>
internal static class FileTypes
{
    private static readonly FileExtensionContentTypeProvider _contentTypes = Create();

    private static readonly HashSet<string> _active = new(StringComparer.OrdinalIgnoreCase)
    {
        ".svg", ".svgz", ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml", ".xml", ".xsl", ".xslt", ".rss", ".atom", ".hta", ".swf", ".js", ".mjs",
    };

    private static readonly Dictionary<string, FileKind[]> _promises = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = Raster, [".jpeg"] = Raster, [".jpe"] = Raster, [".png"] = Raster, [".gif"] = Raster, [".webp"] = Raster, [".bmp"] = Raster,
        [".ico"] = [FileKind.Icon, FileKind.Png, FileKind.Bmp],
        [".avif"] = [FileKind.Avif],
        [".pdf"] = [FileKind.Pdf],
        [".docx"] = [FileKind.Zip, FileKind.OleDocument], [".xlsx"] = [FileKind.Zip, FileKind.OleDocument], [".pptx"] = [FileKind.Zip, FileKind.OleDocument], [".ppsx"] = [FileKind.Zip, FileKind.OleDocument],
        [".odt"] = [FileKind.Zip], [".ods"] = [FileKind.Zip], [".zip"] = [FileKind.Zip],
        [".psd"] = [FileKind.Photoshop],
        [".mp4"] = [FileKind.Mp4], [".m4v"] = [FileKind.Mp4], [".m4a"] = [FileKind.Mp4], [".mov"] = [FileKind.Mp4], [".3gp"] = [FileKind.Mp4],
        [".webm"] = [FileKind.Matroska],
        [".ogg"] = [FileKind.Ogg], [".ogv"] = [FileKind.Ogg],
        [".wav"] = [FileKind.Riff], [".avi"] = [FileKind.Riff],
        [".mp3"] = [FileKind.Mp3],
        [".wmv"] = [FileKind.Asf],
        [".svg"] = [FileKind.Markup],
    };

    private static FileKind[] Raster => [FileKind.Jpeg, FileKind.Png, FileKind.Gif, FileKind.WebP, FileKind.Bmp];

    public static string ContentType(string path)
        => _contentTypes.TryGetContentType(path, out var type) ? type : "application/octet-stream";

    /// <summary>Whether a browser could run script in it: such files are only ever handed out as downloads.</summary>
    public static bool IsActive(string path) => _active.Contains(Path.GetExtension(path));

    /// <summary>Whether pictures of this name may be decoded.</summary>
    public static bool IsRaster(string path)
        => Path.GetExtension(path).ToLowerInvariant() is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp";

    /// <summary>Whether content of the kind may be stored under the name: pictures may carry another picture's extension, nothing may hide markup or programs.</summary>
    public static bool Matches(string path, FileKind kind)
    {
        if (_promises.TryGetValue(Path.GetExtension(path), out var kinds))
        {
            return kinds.Contains(kind);
        }

        return kind is not FileKind.Executable && (kind is not FileKind.Markup || IsActive(path));
    }

    private static FileExtensionContentTypeProvider Create()
    {
        var provider = new FileExtensionContentTypeProvider();
        provider.Mappings[".avif"] = "image/avif";
        provider.Mappings[".webp"] = "image/webp";
        provider.Mappings[".m4a"] = "audio/mp4";
        return provider;
    }
}
