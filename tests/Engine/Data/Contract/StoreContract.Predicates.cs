using System.Linq.Expressions;
using YesSql;
using YesSql.Services;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
#pragma warning disable CA1862 // The predicate is SQL: comparisons with a StringComparison have no translation.
    public async Task Predicates_AreTranslated()
    {
        await SeedAsync(
            new Article { Title = "a_b", Author = "Anh Tuấn (T)", Views = 1, Stage = Stage.Published, Price = 1.5m, Published = true, PublishedUtc = new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc) },
            new Article { Title = "axb", Author = null, Views = 2, Stage = Stage.Draft, Price = 10m, PublishedUtc = new DateTime(2020, 1, 31, 0, 0, 0, 500, DateTimeKind.Utc) },
            new Article { Title = "C%d", Author = "", Views = 3, Stage = Stage.Review, Price = 2.25m, PublishedUtc = new DateTime(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc) });

        var views = new[] { 1, 3, 99 };
        string? nothing = null;
        var all = true;
        var holder = new { Inner = new { Name = "axb" } };

        await HoldsAsync("1", index => index.Published);
        await HoldsAsync("23", index => !index.Published);
        await HoldsAsync("1", index => index.Published == true && index.Views > 0);
        await HoldsAsync("123", index => all || index.Published);
        await HoldsAsync("1", index => !all || index.Published);
        await HoldsAsync("13", index => index.Views == 1 || index.Views == 3);
        await HoldsAsync("2", index => index.Views != 1 && index.Views < 3 && index.Views >= 2);
        await HoldsAsync("2", index => index.Author == null);
        await HoldsAsync("2", index => index.Author == nothing);
        await HoldsAsync("13", index => index.Author != null);
        await HoldsAsync("23", index => string.IsNullOrEmpty(index.Author));
        await HoldsAsync("2", index => index.Title == holder.Inner.Name);
        await HoldsAsync("1", index => index.Title!.Contains('_'));
        await HoldsAsync("12", index => index.Title!.StartsWith('A'));
        await HoldsAsync("12", index => index.Title!.EndsWith('b'));
        await HoldsAsync("3", index => index.Title!.Contains("%d"));
        await HoldsAsync("12", index => index.Title.IsLike("a%"));
        await HoldsAsync("3", index => index.Title.IsNotLike("a%"));
        await HoldsAsync("23", index => index.Title.NotContains("_"));
        await HoldsAsync("3", index => index.Title!.ToLower() == "c%d");
        await HoldsAsync("13", index => index.Views.IsIn(views));
        await HoldsAsync("2", index => index.Views.IsNotIn(views));
        await HoldsAsync("13", index => views.Contains(index.Views));
        await HoldsAsync("12", index => new List<string> { "a_b", "axb" }.Contains(index.Title!));
        await HoldsAsync("", index => index.Title.IsIn(Array.Empty<string>()));
        await HoldsAsync("123", index => index.Title.IsNotIn(Array.Empty<string>()));
        await HoldsAsync("1", index => index.Stage == Stage.Published);
        await HoldsAsync("23", index => index.Stage.IsIn(new[] { Stage.Draft, Stage.Review }));
        await HoldsAsync("13", index => index.Price < 10m);
        await HoldsAsync("2", index => index.Price > 2.25m);
        await HoldsAsync("1", index => index.PublishedUtc == new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc));
        await HoldsAsync("13", index => index.PublishedUtc.Year == 2021);
        await HoldsAsync("2", index => index.PublishedUtc > new DateTime(2020, 1, 31) && index.PublishedUtc < new DateTime(2020, 1, 31, 0, 0, 1));
        await HoldsAsync("123", index => index.Reviewed == null);
        await HoldsAsync("", index => index.Reviewed.HasValue);
        await HoldsAsync("123", index => !index.Reviewed.HasValue);
        await HoldsAsync("3", index => index.Views * 2 + 1 == 7);
        await HoldsAsync("2", index => index.Views % 2 == 0);
        await HoldsAsync("23", index => (index.Author ?? "") == "");
        await HoldsAsync("1", index => index.Length == TimeSpan.FromMinutes(1));
        await HoldsAsync("2", index => index.Token == new Guid(2, 0, 0, new byte[8]));
        await HoldsAsync("23", index => !(index.Published && index.Views == 1));
        await HoldsAsync("23", index => index.Title!.CompareTo("a_b") > 0 || index.Views == 3);
    }

    [StoreFact]
#pragma warning restore CA1862
    public async Task IsInSubquery_LooksIntoAnotherIndex()
    {
        await SeedAsync(Of("khmer", tags: "x"), Of("chăm", tags: "khmer"));

        Assert.Equal(["khmer"], await TitlesAsync(query => query.With<ArticleIndex>(index => index.Title.IsIn<TagIndex>(tag => tag.Tag, tag => tag.Tag != "x"))));
        Assert.Equal(["chăm"], await TitlesAsync(query => query.With<ArticleIndex>(index => index.Title.IsNotInAny<TagIndex>(tag => tag.Tag))));
    }

    [StoreFact]
    public async Task Predicate_WithHostileText_IsAValue()
    {
        const string hostile = "'; DROP TABLE \"t_Document\"; --";
        await SaveAsync(Of(hostile));

        Assert.Equal([hostile], await TitlesAsync(query => query.With<ArticleIndex>(index => index.Title == hostile)));
    }

    [StoreFact]
    public async Task Predicate_ThatSqlCannotSay_IsRefusedWithItsText()
    {
        await using var session = Store.CreateSession();

        var exception = Assert.Throws<NotSupportedException>(() => session.Query<Article, ArticleIndex>(index => index.Title!.PadLeft(3) == "x"));

        Assert.Contains("PadLeft", exception.Message, StringComparison.Ordinal);
    }

    private async Task HoldsAsync(string views, Expression<Func<ArticleIndex, bool>> predicate)
    {
        await using var session = Store.CreateSession();
        var rows = await session.QueryIndex(predicate).OrderBy(index => index.Views).ListAsync();
        Assert.True(views == string.Concat(rows.Select(row => row.Views)), $"{predicate}: expected {views}, got {string.Concat(rows.Select(row => row.Views))}");
    }
}
