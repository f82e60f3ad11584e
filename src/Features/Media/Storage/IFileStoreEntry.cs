namespace OrchardCore.FileStorage;

/// <summary>Contract: Orchard Core 3.0. A file or directory of an <see cref="IFileStore"/>.</summary>
public interface IFileStoreEntry
{
    /// <summary>The path in the store.</summary>
    string Path { get; }

    /// <summary>The last segment of the path.</summary>
    string Name { get; }

    /// <summary>The path of the directory that holds it, "" for the root.</summary>
    string DirectoryPath { get; }

    /// <summary>Bytes; 0 for a directory.</summary>
    long Length { get; }

    /// <summary>When it was last written.</summary>
    DateTime LastModifiedUtc { get; }

    /// <summary>True for a directory.</summary>
    bool IsDirectory { get; }
}
