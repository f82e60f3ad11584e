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

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"á\"\n\nmsgid b\nmsgstr \"bê\"", 4, "quotation marks")]
    [InlineData("# ok\nmsgid \"unfinished\nmsgstr \"x\"", 2, "quotation marks")]
    [InlineData("nonsense here", 1, "'nonsense' is no keyword")]
    [InlineData("msgid \"a\"\nmsgstr[-1] \"x\"", 2, "'msgstr[-1]' is no keyword")]
    [InlineData("msgid \"a\"\nmsgstr[2000000000] \"x\"", 2, "'msgstr[2000000000]' is no keyword")]
    [InlineData("msgid \"a\"\nmsgstr[x] \"x\"", 2, "'msgstr[x]' is no keyword")]
    [InlineData("\n\"alone\"", 2, "belongs to no keyword")]
    [InlineData("msgstr \"lone\"\nmsgctxt \"c\"\nmsgid \"a\"\nmsgstr \"á\"", 2, "without the text")]
    [InlineData("<<<<<<< HEAD\nmsgid \"a\"\nmsgstr \"á\"", 1, "'<<<<<<<' is no keyword")]
    public void Malformed_IsReportedWithItsLine_AndTheRestIsRead(string text, int line, string problem)
    {
        var reports = new List<(int Line, string Problem)>();
        _ = PoParser.Parse(new StringReader(text), (number, report) => reports.Add((number, report))).ToArray();

        Assert.Contains(reports, report => report.Line == line && report.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Malformed_TakesNothingElseAlong()
    {
        var records = Parse("""
            msgid "one"
            msgstr "một"
            <<<<<<< HEAD
            msgid "two"
            msgstr hai
            =======
            msgid "three"
            msgstr "ba"
            """);

        Assert.Equal(["one", "three"], records.Select(record => record.Key.MessageId));
    }

    [Fact]
    public void WellFormed_ReportsNothing() => Assert.Equal(2, PoParser.Parse(new StringReader("""
        # c
        #~ msgid "old"
        #~ msgstr "cũ"
        msgid ""
        msgstr ""
        "Language: vi\n"

        msgctxt "x"
        msgid "one"
        msgid_plural "many"
        msgstr[0] "một"
        msgstr[1] ""
        "nhiều"
        msgid	"tab"
        msgstr"sát"
        """), (line, problem) => Assert.Fail($"{line}: {problem}")).Count());

    [Theory]
    [InlineData("msgid\t\"a\"\nmsgstr\t\"á\"")]
    [InlineData("msgid\"a\"\nmsgstr\"á\"")]
    [InlineData("  msgid   \"a\"  \n  msgstr \"á\" ")]
    [InlineData("\uFEFFmsgid \"a\"\r\nmsgstr \"á\"\r\n")]
    public void Spaces_BetweenKeywordAndText_AreOfAnyKind(string text)
    {
        using var reader = new StreamReader(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
        var record = Assert.Single(PoParser.Parse(reader));
        Assert.Equal(("a", "á"), (record.Key.MessageId, record.Translations[0]));
    }

    [Fact]
    public void APluralFormThatIsMissing_LeavesItsPlaceEmpty()
    {
        var record = Assert.Single(Parse("msgid \"book\"\nmsgid_plural \"books\"\nmsgstr[0] \"книга\"\nmsgstr[2] \"книг\""));
        Assert.Equal(["книга", "", "книг"], record.Translations);
    }

    [Fact]
    public void APluralOfTheCode_IsNotTakenForATranslation() =>
        Assert.Empty(Parse("msgid \"book\"\nmsgid_plural \"\"\n\"books\""));

    [Theory]
    [InlineData("\\q", "q")]
    [InlineData("\\\\n", "\\n")]
    [InlineData("a\\", "a\\")]
    [InlineData("{{0}} \\\"x\\\"", "{{0}} \"x\"")]
    public void Escapes_AreThoseOfC_AndOthersStandForThemselves(string written, string read) =>
        Assert.Equal(read, Parse($"msgid \"a\"\nmsgstr \"{written}\"")[0].Translations[0]);

    private static CultureDictionaryRecord[] Parse(string text) => PoParser.Parse(new StringReader(text)).ToArray();
}
