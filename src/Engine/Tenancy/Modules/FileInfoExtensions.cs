using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class FileInfoExtensions
{
    public static IEnumerable<string> ReadAllLines(this IFileInfo fileInfo)
    {
        var lines = new List<string>();
        using var reader = new StreamReader(fileInfo.CreateReadStream());
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }

    public static async Task<IEnumerable<string>> ReadAllLinesAsync(this IFileInfo fileInfo)
    {
        var lines = new List<string>();
        using var reader = new StreamReader(fileInfo.CreateReadStream());
        while (await reader.ReadLineAsync() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
