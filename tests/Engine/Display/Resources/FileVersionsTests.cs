using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;
using Sapling.Display.Resources;

namespace OrchardSite.Engine.Tests.Display.Resources;

public class FileVersionsTests
{
    private readonly FileVersions _versions = new([new Files()], []);

    [Theory]
    [InlineData("", "/Agency.Theme/lib/agency.css")]
    [InlineData("/ban-dan-toc", "/ban-dan-toc/Agency.Theme/lib/agency.css")]
    public void A_file_has_the_same_version_in_every_tenant(string prefix, string path)
        => Assert.Equal(path + "?v=ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0", _versions.AddFileVersionToPath(prefix, path));

    [Fact]
    public void A_query_is_kept()
        => Assert.Contains("?a=1&v=", _versions.AddFileVersionToPath("", "/Agency.Theme/lib/agency.css?a=1"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/no-such.css")]
    [InlineData("https://other.vn/Agency.Theme/lib/agency.css")]
    public void What_is_not_here_is_left_alone(string path)
        => Assert.Equal(path, _versions.AddFileVersionToPath("", path));

    private sealed class Files : IModuleStaticFileProvider
    {
        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IFileInfo GetFileInfo(string subpath) => subpath == "/Agency.Theme/lib/agency.css" ? new Css() : new NotFoundFileInfo(subpath);

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    }

    private sealed class Css : IFileInfo
    {
        public bool Exists => true;

        public long Length => 3;

        public string? PhysicalPath => null;

        public string Name => "agency.css";

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream("abc"u8.ToArray());
    }
}
