using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class EmbeddedDirectoryContents : IDirectoryContents
{
    private readonly IFileInfo[] _entries;

    public EmbeddedDirectoryContents(IEnumerable<IFileInfo> entries) => _entries = entries.ToArray();

    public bool Exists => _entries.Length > 0;

    public IEnumerator<IFileInfo> GetEnumerator() => ((IEnumerable<IFileInfo>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();
}
