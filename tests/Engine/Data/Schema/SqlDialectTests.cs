using System.Data;
using System.Text;
using Sapling.Data.Schema;

namespace OrchardSite.Engine.Tests.Data.Schema;

public sealed class SqlDialectTests
{
    private static readonly SqlDialect[] s_dialects = [new SqliteDialect(), new PostgresDialect()];

    public static TheoryData<int> Dialects => [0, 1];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Names_CannotEndTheirQuotes(int dialect)
    {
        Assert.Equal("\"a\"\"; DROP TABLE x; --\"", s_dialects[dialect].QuoteForColumnName("a\"; DROP TABLE x; --"));
        Assert.EndsWith("\"a\"\"b\"", s_dialects[dialect].QuoteForTableName("a\"b", "s\"c"));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Texts_CannotEndTheirQuotes(int dialect) => Assert.Equal("'x''; DROP TABLE y; --'", s_dialects[dialect].GetSqlValue("x'; DROP TABLE y; --"));

    [Fact]
    public void Values_AreWrittenAsTheDatabaseReadsThem()
    {
        var date = new DateTime(2021, 6, 17, 17, 30, 0, 500, DateTimeKind.Utc);
        string[] Of(object? value) => [.. s_dialects.Select(dialect => dialect.GetSqlValue(value))];

        Assert.Equal(["null", "null"], Of(null));
        Assert.Equal(["1", "true"], Of(true));
        Assert.Equal(["0", "false"], Of(false));
        Assert.Equal(["1.5", "1.5"], Of(1.5m));
        Assert.Equal(["-5", "-5"], Of(-5));
        Assert.Equal(["2", "2"], Of(DayOfWeek.Tuesday));
        Assert.Equal(["'2021-06-17 17:30:00.5'", "'2021-06-17 17:30:00.5'"], Of(date));
        Assert.Equal(["'2021-06-17'", "'2021-06-17'"], Of(new DateOnly(2021, 6, 17)));
        Assert.Equal(["600000000", "600000000"], Of(TimeSpan.FromMinutes(1)));
        Assert.Equal("0F8FAD5B-D9CB-469F-A165-70867728950E", Of(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"))[0].Trim('\''));
        Assert.All(s_dialects, dialect => Assert.Throws<NotSupportedException>(() => dialect.GetSqlValue(new object())));
    }

    /// <summary>The separator of a decimal number is a point wherever the server stands.</summary>
    [Fact]
    public void Numbers_AreWrittenWithoutTheServersCulture()
    {
        using var culture = OrchardCore.Localization.CultureScope.Create("vi");

        Assert.All(s_dialects, dialect => Assert.Equal("1234.5", dialect.GetSqlValue(1234.5)));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Texts_AreStoredComposed(int dialect)
    {
        Assert.Equal("Huế", s_dialects[dialect].ToDatabase("Huế".Normalize(NormalizationForm.FormD)));
        Assert.Equal("'Huế'", s_dialects[dialect].GetSqlValue("Huế".Normalize(NormalizationForm.FormD)));
    }

    /// <summary>A local time would be hours off on a server of another zone.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Dates_AreStoredInUtc(int dialect)
    {
        var offset = new DateTimeOffset(2021, 6, 18, 0, 30, 0, TimeSpan.FromHours(7));

        Assert.Equal(s_dialects[dialect].ToDatabase(offset.UtcDateTime), s_dialects[dialect].ToDatabase(offset));
        Assert.Equal(s_dialects[dialect].ToDatabase(offset.UtcDateTime), s_dialects[dialect].ToDatabase(offset.LocalDateTime));
        Assert.Equal(s_dialects[dialect].ToDatabase(offset.UtcDateTime), s_dialects[dialect].ToDatabase(DateTime.SpecifyKind(offset.UtcDateTime, DateTimeKind.Unspecified)));
    }

    [Fact]
    public void Dates_SortAsTextOnSqlite()
    {
        DateTime[] dates = [new(2021, 6, 17), new(2021, 6, 17, 0, 0, 1), new(2021, 6, 17, 0, 0, 1, 5), new(2021, 10, 1), new(2021, 6, 17, 10, 0, 0)];

        Assert.Equal(dates.Order(), dates.OrderBy(date => (string)s_dialects[0].ToDatabase(date)!, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(DbType.Boolean, null, "INTEGER", "boolean")]
    [InlineData(DbType.Int64, null, "INTEGER", "bigint")]
    [InlineData(DbType.Int32, null, "INTEGER", "integer")]
    [InlineData(DbType.String, 255, "TEXT", "varchar(255)")]
    [InlineData(DbType.String, null, "TEXT", "text")]
    [InlineData(DbType.String, 0, "TEXT", "text")]
    [InlineData(DbType.String, 20000000, "TEXT", "text")]
    [InlineData(DbType.Decimal, null, "NUMERIC", "numeric(19, 5)")]
    [InlineData(DbType.DateTime, null, "TEXT", "timestamp")]
    [InlineData(DbType.Guid, null, "TEXT", "uuid")]
    [InlineData(DbType.Binary, null, "BLOB", "bytea")]
    public void Columns_HaveATypeOnBoth(DbType type, int? length, string sqlite, string postgres) =>
        Assert.Equal([sqlite, postgres], s_dialects.Select(dialect => dialect.GetTypeName(type, length, null, null)));

    [Fact]
    public void Type_ThatNoColumnCanHave_IsNamed()
    {
        Assert.All(s_dialects, dialect => Assert.Contains("System.Uri", Assert.Throws<NotSupportedException>(() => dialect.ToDbType(typeof(Uri))).Message));
        Assert.All(s_dialects, dialect => Assert.Equal(DbType.Int32, dialect.ToDbType(typeof(DayOfWeek?))));
    }

    /// <summary>PostgreSQL cuts names at 63 bytes without a word; two indexes would then have one name.</summary>
    [Fact]
    public void LongNames_StayApart()
    {
        var (one, two) = (new string('x', 70) + "1", new string('x', 70) + "2");
        var postgres = s_dialects[1];

        Assert.NotEqual(postgres.FormatIndexName(one), postgres.FormatIndexName(two));
        Assert.InRange(postgres.FormatIndexName(one).Length, 1, 63);
        Assert.Equal(postgres.FormatIndexName(one), postgres.FormatKeyName(one));
        Assert.Equal("IDX_short", postgres.FormatIndexName("IDX_short"));
        Assert.Equal(one, s_dialects[0].FormatIndexName(one));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void PartOfADate_ThatIsNotKnown_IsNamed(int dialect) =>
        Assert.Contains("Millisecond", Assert.Throws<NotSupportedException>(() => s_dialects[dialect].DatePart("Millisecond", "x")).Message);

    [Theory]
    [InlineData("@ids", " IN @ids", " NOT IN @ids")]
    [InlineData("@a, @b", " IN (@a, @b)", " NOT IN (@a, @b)")]
    [InlineData("SELECT 1", " IN (SELECT 1)", " NOT IN (SELECT 1)")]
    public void InOperator(string values, string expected, string negated) =>
        Assert.Equal((expected, negated), (s_dialects[0].InOperator(values), s_dialects[0].NotInOperator(values)));
}
