using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace OrchardSite.Features.Tests.Localization;

public sealed class PoParserTests
{
    [Fact]
    public void Entry_WithContextAndComments()
    {
        var record = Assert.Single(Parse("""
            # translator's comment
            #: src/Views/Menu.cshtml:12
            #, fuzzy
            msgctxt "Agency.News.Views.Menu"
            msgid "Home"
            msgstr "Trang chủ"
            """));
        Assert.Equal("Home", record.Key.MessageId);
        Assert.Equal("agency.news.views.menu", record.Key.Context);
        Assert.Equal(["Trang chủ"], record.Translations);
    }

    [Fact]
    public void Header_AndUntranslatedEntries_AreLeftOut() => Assert.Equal(["b"], Parse("""
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\n"

        msgid "a"
        msgstr ""

        msgid "b"
        msgstr "bê"
        """).Select(record => record.Key.MessageId));

    [Fact]
    public void Plurals_KeepTheirForms()
    {
        var record = Assert.Single(Parse("""
            msgid "{0} book"
            msgid_plural "{0} books"
            msgstr[0] "{0} книга"
            msgstr[1] "{0} книги"
            msgstr[2] "{0} книг"
            """));
        Assert.Equal("{0} book", record.Key.MessageId);
        Assert.Equal(3, record.Translations.Length);
    }

    [Fact]
    public void Texts_SpanLines_AndUnescape()
    {
        var record = Assert.Single(Parse("""
            msgid ""
            "one "
            "two"
            msgstr "dòng \"một\"\n\tdòng hai \\"
            """));
        Assert.Equal("one two", record.Key.MessageId);
        Assert.Equal("dòng \"một\"\n\tdòng hai \\", record.Translations[0]);
    }

    [Fact]
    public void Entries_NeedNoBlankLineBetween() => Assert.Equal(["một", "hai"], Parse("""
        msgid "one"
        msgstr "một"
        msgid "two"
        msgstr "hai"
        """).Select(record => record.Translations[0]));

    [Fact]
    public void Translations_AreComposed() =>
        Assert.Equal("Tiếng Việt", Parse("msgid \"x\"\nmsgstr \"" + "Tiếng Việt".Normalize(System.Text.NormalizationForm.FormD) + "\"").Single().Translations[0]);

    [Theory]
    [InlineData("")]
    [InlineData("msgstr \"lone\"")]
    [InlineData("msgid \"unfinished")]
    [InlineData("nonsense here\n\"text\"")]
    public void Malformed_GivesNothing(string text) => Assert.Empty(Parse(text));

    [Fact]
    public async Task Async_ReadsTheSame()
    {
        var records = new List<CultureDictionaryRecord>();
        await foreach (var record in PoParser.ParseAsync(new StringReader("msgid \"a\"\nmsgstr \"á\"\nmsgid \"b\"\nmsgstr \"bê\"")))
        {
            records.Add(record);
        }

        Assert.Equal(["á", "bê"], records.Select(record => record.Translations[0]));
    }

    private static CultureDictionaryRecord[] Parse(string text) => PoParser.Parse(new StringReader(text)).ToArray();
}
