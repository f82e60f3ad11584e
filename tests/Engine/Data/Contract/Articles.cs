using OrchardCore.Data.Migration;
using YesSql.Indexes;

namespace OrchardSite.Engine.Tests.Data.Contract;

public enum Stage
{
    Draft,
    Review,
    Published,
}

public sealed class Article
{
    public long Id { get; set; }
    public string Title { get; set; } = "";
    public string? Author { get; set; }
    public bool Published { get; set; }
    public DateTime PublishedUtc { get; set; }
    public int Views { get; set; }
    public Stage Stage { get; set; }
    public decimal Price { get; set; }
    public List<string> Tags { get; set; } = [];
}

/// <summary>An article whose version travels with it, as in an editor's form.</summary>
public sealed class Page
{
    public long Id { get; set; }
    public long Version { get; set; }
    public string Text { get; set; } = "";
}

public sealed class ArticleIndex : MapIndex
{
    public long DocumentId { get; set; }
    public string? Title { get; set; }
    public string? Author { get; set; }
    public bool Published { get; set; }
    public DateTime PublishedUtc { get; set; }
    public DateTime? Reviewed { get; set; }
    public int Views { get; set; }
    public Stage Stage { get; set; }
    public decimal Price { get; set; }
    public Guid Token { get; set; }
    public TimeSpan Length { get; set; }
}

public sealed class TagIndex : MapIndex
{
    public string Tag { get; set; } = "";
}

public sealed class ArticlesByDay : ReduceIndex
{
    public string Day { get; set; } = "";
    public int Count { get; set; }
    public int Views { get; set; }
}

public sealed class ArticleIndexes : IndexProvider<Article>
{
    public override void Describe(DescribeContext<Article> context)
    {
        context.For<ArticleIndex>().Map(article => new ArticleIndex
        {
            Title = article.Title,
            Author = article.Author,
            Published = article.Published,
            PublishedUtc = article.PublishedUtc,
            Views = article.Views,
            Stage = article.Stage,
            Price = article.Price,
            Token = new Guid(article.Views, 0, 0, new byte[8]),
            Length = TimeSpan.FromMinutes(article.Views),
        });

        context.For<TagIndex>().Map(article => article.Tags.Select(tag => new TagIndex { Tag = tag }));

        context.For<ArticlesByDay, string>()
            .When(article => article.Published)
            .Map(article => new ArticlesByDay { Day = article.PublishedUtc.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), Count = 1, Views = article.Views })
            .Group(index => index.Day)
            .Reduce(group => new ArticlesByDay { Day = group.Key, Count = group.Sum(index => index.Count), Views = group.Sum(index => index.Views) })
            .Delete((index, removed) =>
            {
                index.Count -= removed.Sum(item => item.Count);
                index.Views -= removed.Sum(item => item.Views);
                return index.Count > 0 ? index : null;
            });
    }
}

public sealed class ArticleMigration : DataMigration
{
    public string? Collection { get; init; }

    public async Task<int> CreateAsync()
    {
        await YesSql.Sql.SchemaBuilderExtensions.CreateMapIndexTableAsync<ArticleIndex>(SchemaBuilder, table => table
            .Column<string>(nameof(ArticleIndex.Title), column => column.WithLength(255))
            .Column<string>(nameof(ArticleIndex.Author))
            .Column<bool>(nameof(ArticleIndex.Published))
            .Column<DateTime>(nameof(ArticleIndex.PublishedUtc))
            .Column<DateTime>(nameof(ArticleIndex.Reviewed), column => column.Nullable())
            .Column<int>(nameof(ArticleIndex.Views))
            .Column<Stage>(nameof(ArticleIndex.Stage))
            .Column<decimal>(nameof(ArticleIndex.Price))
            .Column<Guid>(nameof(ArticleIndex.Token))
            .Column<TimeSpan>(nameof(ArticleIndex.Length)), Collection);

        await YesSql.Sql.SchemaBuilderExtensions.CreateMapIndexTableAsync<TagIndex>(SchemaBuilder, table => table.Column<string>(nameof(TagIndex.Tag)), Collection);

        await YesSql.Sql.SchemaBuilderExtensions.CreateReduceIndexTableAsync<ArticlesByDay>(SchemaBuilder, table => table
            .Column<string>(nameof(ArticlesByDay.Day), column => column.WithLength(8))
            .Column<int>(nameof(ArticlesByDay.Count))
            .Column<int>(nameof(ArticlesByDay.Views)), Collection);

        return 1;
    }
}
