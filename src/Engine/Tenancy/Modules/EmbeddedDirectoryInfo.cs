using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class EmbeddedDirectoryInfo : IFileInfo
{
    public EmbeddedDirectoryInfo(string name) => Name = name;

    public string Name { get; }
    public bool Exists => true;
    public bool IsDirectory => true;
    public long Length => -1;
    public string? PhysicalPath => null;
    public DateTimeOffset LastModified => DateTimeOffset.MinValue;

    public Stream CreateReadStream() => throw new InvalidOperationException($"'{Name}' is a folder and cannot be read.");
}
