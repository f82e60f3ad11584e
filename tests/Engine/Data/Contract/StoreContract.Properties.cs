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
