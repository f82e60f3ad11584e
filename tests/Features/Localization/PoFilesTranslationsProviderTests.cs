using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace OrchardSite.Features.Tests.Localization;

/// <summary>Texts are kept by what a file holds: files of one content are one, and one that changes is another.</summary>
public sealed class PoFilesTranslationsProviderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("po-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ChangedFile_IsReadAnew()
    {
        Assert.Equal("Trang chủ", Load(Write("vi.po", "Trang chủ"))[Key]);
        Assert.Equal("Về đầu", Load(Write("vi.po", "Về đầu"))[Key]);
    }

    [Fact]
    public void LaterFile_ReplacesAnEarlierOne_AlsoWhenBothWereReadBefore()
    {
        var (one, two) = (Write("một.po", "Trang chủ"), Write("hai.po", "Về đầu"));

        Assert.Equal("Về đầu", Load(one, two)[Key]);
        Assert.Equal("Trang chủ", Load(two, one)[Key]);
    }

    [Fact]
    public void DictionaryThatIsChanged_ChangesNoOther()
    {
        var file = Write("vi.po", "Trang chủ");
        Load(file).MergeTranslations([new("Home", "Đổi")]);

        Assert.Equal("Trang chủ", Load(file)[Key]);
    }

    [Fact]
    public void MissingFile_IsPassedOver() => Assert.Equal("Trang chủ", Load(new PhysicalFileInfo(new FileInfo(Path.Combine(_folder, "không.po"))), Write("vi.po", "Trang chủ"))[Key]);

    private static CultureDictionaryRecordKey Key => CultureDictionaryRecord.GetKey("Home", null);

    private PhysicalFileInfo Write(string name, string translation)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"msgid \"Home\"\nmsgstr \"{translation}\"\n");
        return new PhysicalFileInfo(new FileInfo(path));
    }

    private static CultureDictionary Load(params IFileInfo[] files)
    {
        var dictionary = new CultureDictionary("vi", _ => 0);
        new PoFilesTranslationsProvider(new Files(files)).LoadTranslations("vi", dictionary);
        return dictionary;
    }

    private sealed class Files(IFileInfo[] files) : ILocalizationFileLocationProvider
    {
        public IEnumerable<IFileInfo> GetLocations(string cultureName) => files;
    }
}
