using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Tenancy.Modules;

/// <summary>
/// A file embedded in a module. In a development build the project's own file is read while it is there, so that an edit shows
/// without a build.
/// </summary>
internal sealed class ModuleFile(Assembly assembly, string resource, string path, DateTimeOffset modified, string projectDirectory) : IFileInfo
{
    private long _length = -1;

    public string Name { get; } = path[(path.LastIndexOf('/') + 1)..];

    public bool Exists => true;

    public bool IsDirectory => false;

    public string? PhysicalPath => Project?.FullName;

    public DateTimeOffset LastModified => Project is { } file ? file.LastWriteTimeUtc : modified;

    public long Length
    {
        get
        {
            if (Project is { } file)
            {
                return file.Length;
            }

            if (_length < 0)
            {
                using var stream = Embedded();
                _length = stream.Length;
            }

            return _length;
        }
    }

    public Stream CreateReadStream() => Project is { } file
        ? new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan)
        : Embedded();

    private FileInfo? Project
    {
        get
        {
            if (projectDirectory.Length == 0)
            {
                return null;
            }

            var file = new FileInfo(projectDirectory + '/' + path);
            return file.Exists ? file : null;
        }
    }

    private Stream Embedded() => assembly.GetManifestResourceStream(resource)!;
}
