namespace OrchardCore.FileStorage.FileSystem;

/// <summary>Contract: Orchard Core 3.0. An entry of <see cref="FileSystemStore"/>.</summary>
public class FileSystemStoreEntry : IFileStoreEntry
{
    internal FileSystemStoreEntry(string path, FileSystemInfo info)
    {
        Path = path;
        var slash = path.LastIndexOf('/');
        Name = path[(slash + 1)..];
        DirectoryPath = slash < 0 ? string.Empty : path[..slash];
        LastModifiedUtc = info.LastWriteTimeUtc;
        Length = info is FileInfo file ? file.Length : 0;
        IsDirectory = info is DirectoryInfo;
    }

    public string Path { get; }

    public string Name { get; }

    public string DirectoryPath { get; }

    public long Length { get; }

    public DateTime LastModifiedUtc { get; }

    public bool IsDirectory { get; }
}
