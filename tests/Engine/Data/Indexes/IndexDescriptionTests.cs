using OrchardSite.Engine.Tests.Data.Contract;
using Sapling.Data.Indexes;
using YesSql.Indexes;

namespace OrchardSite.Engine.Tests.Data.Indexes;

/// <summary>What a provider says of its indexes, and what is wrong with it before anything is stored.</summary>
public sealed class IndexDescriptionTests
{
    [Fact]
    public async Task Map_OfAnyForm_GivesRows()
    {
        Action<DescribeContext<Article>>[] forms =
        [
            context => context.For<TagIndex>().Map(article => new TagIndex { Tag = article.Title }),
            context => context.For<TagIndex>().Map(article => Task.FromResult(new TagIndex { Tag = article.Title })),
            context => context.For<TagIndex>().Map((article, _) => Task.FromResult(new TagIndex { Tag = article.Title })),
            context => context.For<TagIndex>().Map(article => (IEnumerable<TagIndex>)[new() { Tag = article.Title }]),
            context => context.For<TagIndex>().Map(article => Task.FromResult<IEnumerable<TagIndex>>([new() { Tag = article.Title }])),
            context => context.For<TagIndex>().Map((article, _) => Task.FromResult<IEnumerable<TagIndex>>([new() { Tag = article.Title }])),
        ];

        foreach (var form in forms)
        {
            Assert.Equal("Một", ((TagIndex)Assert.Single(await Describe(form).Map(new Article { Title = "Một" }, default))).Tag);
        }
    }

    [Fact]
    public async Task Map_OfNothing_GivesNoRow()
    {
        Assert.Empty(await Describe(context => context.For<TagIndex>().Map(_ => (TagIndex)null!)).Map(new Article(), default));
        Assert.Empty(await Describe(context => context.For<TagIndex>().Map(_ => (IEnumerable<TagIndex>)null!)).Map(new Article(), default));
    }

    [Fact]
    public void Index_WithoutAMap_IsNamed()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Describe(context => context.For<TagIndex>()));

        Assert.Contains("TagIndex", error.Message);
        Assert.Contains("Map()", error.Message);
    }

    /// <summary>Without Delete a group would only ever grow.</summary>
    [Fact]
    public void ReduceIndex_ThatCannotBeTakenBack_IsNamed()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Describe(context => context.For<ArticlesByDay, string>()
            .Map(article => new ArticlesByDay { Day = article.Title, Count = 1 })
            .Group(index => index.Day)
            .Reduce(group => new ArticlesByDay { Day = group.Key, Count = group.Count() })));

        Assert.Contains("ArticlesByDay", error.Message);
        Assert.Contains("Delete()", error.Message);
    }

    [Fact]
    public void Group_ByMoreThanAProperty_IsRefused() => Assert.Throws<ArgumentException>(() => Describe(context => context.For<ArticlesByDay, string>()
        .Map(article => new ArticlesByDay { Day = article.Title })
        .Group(index => index.Day + "x")
        .Reduce(group => new ArticlesByDay { Day = group.Key })
        .Delete((index, _) => index)));

    [Fact]
    public void Filter_IsOfTheDocument()
    {
        var descriptor = Describe(context => context.For<TagIndex>().When(article => article.Published).Map(_ => new TagIndex()));

        Assert.True(descriptor.Filter!(new Article { Published = true }));
        Assert.False(descriptor.Filter(new Article()));
    }

    [Fact]
    public void Provider_OfABaseClass_IndexesDerivedOnes_InItsCollectionOnly()
    {
        Assert.Single(IndexDescriptors.Describe([new Provider<object>(context => context.For<TagIndex>().Map(_ => new TagIndex()))], typeof(Article), ""));
        Assert.Empty(IndexDescriptors.Describe([new Provider<Page>(context => context.For<TagIndex>().Map(_ => new TagIndex()))], typeof(Article), ""));
        Assert.Empty(IndexDescriptors.Describe([new Provider<object>(context => context.For<TagIndex>().Map(_ => new TagIndex())) { CollectionName = "Audit" }], typeof(Article), ""));
    }

    private static IndexDescriptor Describe(Action<DescribeContext<Article>> describe) => IndexDescriptors.Describe([new Provider<Article>(describe)], typeof(Article), "").Single();

    private sealed class Provider<T>(Action<DescribeContext<T>> describe) : IndexProvider<T>
    {
        public override void Describe(DescribeContext<T> context) => describe(context);
    }
}
