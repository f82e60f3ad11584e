using System.Linq.Expressions;
using CsCheck;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    /// <summary>Whatever is built of conditions, AND, OR and NOT: the database finds what the predicate itself would.</summary>
    [StoreFact]
    public async Task Predicates_OfAnyShape_FindWhatTheyWouldInMemory()
    {
        await SeedAsync([.. Enumerable.Range(0, 12).Select(number => new Article
        {
            Title = $"{(number % 2 == 0 ? "tin" : "bài")} {number % 5}%_",
            Views = number,
            Published = number % 3 == 0,
            Stage = (Stage)(number % 3),
            PublishedUtc = new DateTime(2021, 6, 1 + number, 0, 0, 0, DateTimeKind.Utc),
        })]);
        var rows = await IndexRowsAsync<ArticleIndex>();

        await Predicate.SampleAsync(
            async predicate =>
            {
                await using var session = Store.CreateSession();
                var found = (await session.QueryIndex(predicate).ListAsync()).Select(row => row.Views).Order();
                Assert.Equal(rows.Where(predicate.Compile()).Select(row => row.Views).Order(), found);
            },
            iter: 150,
            threads: 1,
            print: predicate => predicate.ToString());
    }

    /// <summary>After any changes, the sums of a reduced index are the sums over what is stored.</summary>
    [StoreFact]
    public async Task ReduceIndex_AfterAnyChanges_SumsWhatIsStored()
    {
        await Gen.Select(Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 9], Gen.Int[0, 3]).Array[1, 12].Array[1, 4].SampleAsync(
            async sessions =>
            {
                foreach (var changes in sessions)
                {
                    await ChangeAsync(changes);
                }

                await using var session = Store.CreateSession();
                var expected = (await session.Query<Article>().ListAsync()).Where(article => article.Published)
                    .GroupBy(article => article.PublishedUtc.Day)
                    .Select(day => (Day: $"202106{day.Key:00}", Count: day.Count(), Views: day.Sum(article => article.Views)))
                    .OrderBy(day => day.Day, StringComparer.Ordinal);
                var stored = (await session.QueryIndex<ArticlesByDay>().ListAsync()).Select(day => (day.Day, day.Count, day.Views)).OrderBy(day => day.Day, StringComparer.Ordinal);
                Assert.Equal(expected, stored);
            },
            iter: 25,
            threads: 1);
    }

    /// <summary>However a list is ordered and cut: its pages side by side are the list, also where many rows are equal in order.</summary>
    [StoreFact]
    public async Task Pages_OfAnyOrderAndSize_AreTheWholeList()
    {
        await SeedAsync([.. Enumerable.Range(0, 23).Select(number => new Article
        {
            Title = $"tin {number % 4}",
            Views = number % 3,
            Published = true,
            Tags = ["x", "y"],
            PublishedUtc = new DateTime(2021, 6, 1 + (number % 5), 0, 0, 0, DateTimeKind.Utc),
        })]);

        await Gen.Select(Gen.Int[0, 5], Gen.Int[1, 9], Gen.Bool).SampleAsync(
            async (order, size, tagged) =>
            {
                await using var session = Store.CreateSession();
                var whole = await PageAsync(session, order, tagged, 0, 1000);
                var pages = new List<long>();

                for (var skip = 0; skip < whole.Count + size; skip += size)
                {
                    pages.AddRange(await PageAsync(session, order, tagged, skip, size));
                }

                Assert.Equal(23, whole.Distinct().Count());
                Assert.Equal(whole, pages);
            },
            iter: 40,
            threads: 1);
    }

    private static async Task<List<long>> PageAsync(ISession session, int order, bool tagged, int skip, int take)
    {
        var query = session.Query<Article, ArticleIndex>(index => index.Published);
        var ordered = order switch
        {
            0 => query.OrderBy(index => index.Views),
            1 => query.OrderByDescending(index => index.Views),
            2 => query.OrderBy(index => index.Title).ThenByDescending(index => index.Views),
            3 => query.OrderByDescending(index => index.PublishedUtc).ThenBy(index => index.Title),
            4 => query.OrderByDescending(index => index.PublishedUtc),
            _ => query,
        };
        var documents = tagged ? ordered.With<TagIndex>(index => index.Tag == "x" || index.Tag == "y").NoDuplicates() : ordered;
        return [.. (await documents.Skip(skip).Take(take).ListAsync()).Select(article => article.Id)];
    }

    private async Task ChangeAsync((int Kind, int Day, int Views, int Which)[] changes)
    {
        await using var session = Store.CreateSession();

        foreach (var (kind, day, views, which) in changes)
        {
            var articles = (await session.Query<Article>().ListAsync()).ToArray();
            var article = kind < 2 || articles.Length == 0 ? new Article { Title = "tin" } : articles[which % articles.Length];

            if (kind == 3 && article.Id > 0)
            {
                session.Delete(article);
                continue;
            }

            article.Published = views % 4 > 0;
            article.Views = views;
            article.PublishedUtc = new DateTime(2021, 6, 1 + day, 0, 0, 0, DateTimeKind.Utc);
            await session.SaveAsync(article);
        }

        await session.SaveChangesAsync();
    }

    private static Gen<Expression<Func<ArticleIndex, bool>>> Predicate { get; } = Build(Gen.OneOf(
        Gen.Int[-1, 13].Select(number => Leaf(index => index.Views > number)),
        Gen.Int[-1, 13].Select(number => Leaf(index => index.Views == number)),
        Gen.Int[-1, 13].Select(number => Leaf(index => number <= index.Views)),
        Gen.Int[0, 13].Array[0, 4].Select(numbers => Leaf(index => numbers.Contains(index.Views))),
        Gen.Int[0, 13].Array[0, 4].Select(numbers => Leaf(index => !numbers.Contains(index.Views))),
        Gen.Bool.Select(flag => Leaf(index => index.Published == flag)),
        Gen.Bool.Select(flag => Leaf(index => flag)),
        Gen.Const(Leaf(index => index.Published)),
        Gen.Const(Leaf(index => !index.Published)),
        Gen.Enum<Stage>().Select(stage => Leaf(index => index.Stage != stage)),
        Gen.Int[0, 5].Select(number => Leaf(index => index.Title == "tin " + number + "%_")),
        Gen.OneOf(new[] { "%", "_", "tin", "bài 1", "'", "\\" }.Select(text => Gen.Const(text)).ToArray()).Select(text => Leaf(index => index.Title!.Contains(text))),
        Gen.Int[1, 14].Select(day => Leaf(index => index.PublishedUtc >= new DateTime(2021, 6, day, 0, 0, 0, DateTimeKind.Utc))),
        Gen.Int[1, 14].Select(day => Leaf(index => index.PublishedUtc.Day == day)),
        Gen.Int[0, 9].Select(number => Leaf(index => (index.Views + number) % 3 == 1))), depth: 3);

    private static Gen<Expression<Func<ArticleIndex, bool>>> Build(Gen<Expression<Func<ArticleIndex, bool>>> leaf, int depth) => depth == 0
        ? leaf
        : Gen.OneOf(
            leaf,
            Gen.Select(Build(leaf, depth - 1), Build(leaf, depth - 1), (left, right) => Combine(left, right, Expression.AndAlso)),
            Gen.Select(Build(leaf, depth - 1), Build(leaf, depth - 1), (left, right) => Combine(left, right, Expression.OrElse)),
            Build(leaf, depth - 1).Select(inner => Expression.Lambda<Func<ArticleIndex, bool>>(Expression.Not(inner.Body), inner.Parameters)));

    private static Expression<Func<ArticleIndex, bool>> Leaf(Expression<Func<ArticleIndex, bool>> predicate) => predicate;

    private static Expression<Func<ArticleIndex, bool>> Combine(
        Expression<Func<ArticleIndex, bool>> left, Expression<Func<ArticleIndex, bool>> right, Func<Expression, Expression, Expression> how) =>
        Expression.Lambda<Func<ArticleIndex, bool>>(how(left.Body, new Renamed(right.Parameters[0], left.Parameters[0]).Visit(right.Body)), left.Parameters);

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
