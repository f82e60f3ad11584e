using System.Globalization;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace OrchardSite.Features.Tests.Localization.PortableObjects;

public sealed class PoFilesTranslationsProviderTests : ILocalizationFileLocationProvider, ILogger
{
    private readonly List<(string Name, string? Text)> _files = [];
    private readonly List<string> _log = [];

    [Fact]
    public void LaterFiles_ReplaceEarlierOnes_AndThoseThatAreNotThereAreLeftOut()
    {
        _files.AddRange([("a.po", Entry("Home", "Trang chủ") + Entry("Search", "Tìm")), ("missing.po", null), ("b.po", Entry("Home", "Về đầu"))]);
        var read = Load();

        Assert.Equal("Về đầu", read["Home"]);
        Assert.Equal("Tìm", read["Search"]);
        Assert.Empty(_log);
    }

    [Fact]
    public void WhatCannotBeRead_IsToldWithFileAndLine()
    {
        _files.Add(("vi.po", Entry("Home", "Trang chủ") + "msgid broken\n" + Entry("Search", "Tìm")));
        var read = Load();

        Assert.Equal("Tìm", read["Search"]);
        Assert.Equal("vi.po, line 4: The text does not stand between quotation marks.", Assert.Single(_log));
    }

    [Theory]
    [InlineData("{0} of {1}", "{1} có {0}", true)]
    [InlineData("{0} of {1}", "{0}", true)]
    [InlineData("{0} articles", "{0} bài, {1} ảnh", false)]
    [InlineData("{0} articles", "{O} bài", false)]
    [InlineData("{0} articles", "{0 bài", false)]
    [InlineData("{0} articles", "bài", true)]
    [InlineData("100 {", "100 {", true)]
    [InlineData("Use {name}", "Dùng {name}", true)]
    [InlineData("No placeholders", "Có {0}", true)]
    public void ATranslationThatWouldBreakItsPages_IsLeftOutAndTold(string text, string translation, bool taken)
    {
        _files.Add(("vi.po", Entry(text, translation)));

        Assert.Equal(taken ? translation : null, Load().GetValueOrDefault(text));
        Assert.Equal(taken ? [] : [$"vi.po: the translation of \"{text}\" has other placeholders than the text and is left out."], _log);
    }

    [Fact]
    public void EachPluralForm_IsChecked()
    {
        _files.Add(("ru.po", "msgid \"{0} book\"\nmsgid_plural \"{0} books\"\nmsgstr[0] \"{0} книга\"\nmsgstr[1] \"{1} книги\"\n"));

        Assert.Empty(Load());
        Assert.Single(_log);
    }

    [Fact]
    public void AFileOfAnotherEncoding_IsRead()
    {
        _files.Add(("vi.po", Entry("Home", "Trang chủ")));
        var read = Load(Encoding.Unicode);

        Assert.Equal("Trang chủ", read["Home"]);
    }

    public IEnumerable<IFileInfo> GetLocations(string cultureName) => _files.Select(file => new PoFile(file.Name, file.Text, Encoding));

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    bool ILogger.IsEnabled(LogLevel logLevel) => true;

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _log.Add(formatter(state, exception));

    private Encoding Encoding { get; set; } = Encoding.UTF8;

    private Dictionary<string, string> Load(Encoding? encoding = null)
    {
        Encoding = encoding ?? Encoding;
        var dictionary = new CultureDictionary("vi", _ => 0);
        new PoFilesTranslationsProvider(this, this).LoadTranslations("vi", dictionary);
        return dictionary.ToDictionary(record => record.Key.MessageId, record => record.Translations[0]);
    }

    private static string Entry(string text, string translation) => string.Create(CultureInfo.InvariantCulture, $"msgid \"{text}\"\nmsgstr \"{translation}\"\n\n");

    private sealed class PoFile(string name, string? text, Encoding encoding) : IFileInfo
    {
        public bool Exists => text is not null;

        public long Length => CreateReadStream().Length;

        public string? PhysicalPath => null;

        public string Name => name;

        public DateTimeOffset LastModified => default;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text!)]);
    }
}
