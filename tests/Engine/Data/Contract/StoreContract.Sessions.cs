using Sapling.Data.Sessions;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Contract;

public abstract partial class StoreContract
{
    [StoreFact]
    public async Task SaveAsync_NewObject_GetsAnIdAtOnce()
    {
        await using var session = Store.CreateSession();
        var (first, second) = (Of("Một"), Of("Hai"));

        await session.SaveAsync(first);
        await session.SaveAsync(second);

        Assert.True(first.Id > 0);
        Assert.Equal(first.Id + 1, second.Id);
    }

    [StoreFact]
    public async Task SaveChangesAsync_ThenGet_GivesTheObjectBack()
    {
        var saved = await SaveAsync(Of("Đại hội đại biểu các dân tộc thiểu số", views: 1650, tags: "sự kiện"));

        await using var session = Store.CreateSession();
        var found = await session.GetAsync<Article>(saved.Id);

        Assert.NotNull(found);
        Assert.NotSame(saved, found);
        Assert.Equal("Đại hội đại biểu các dân tộc thiểu số", found.Title);
        Assert.Equal(1650, found.Views);
        Assert.Equal(["sự kiện"], found.Tags);
        Assert.Equal(saved.Id, found.Id);
    }

    [StoreFact]
    public async Task Dispose_WithoutSaveChanges_WritesNothing()
    {
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(Of("Bỏ đi"));
            await session.FlushAsync();
        }

        Assert.Empty(await TitlesAsync(query => query));
        Assert.Empty(await IndexRowsAsync<ArticleIndex>());
    }

    [StoreFact]
    public async Task CancelAsync_AfterFlush_UndoesAllAndStaysCancelled()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(Of("Bỏ đi"));
        await session.FlushAsync();
        await session.CancelAsync();
        await session.SaveAsync(Of("Cũng bỏ"));
        await session.SaveChangesAsync();

        Assert.Empty(await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task ResetAsync_AfterCancel_LetsTheSessionSaveAgain()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(Of("Bỏ đi"));
        await session.CancelAsync();
        await session.ResetAsync();
        await session.SaveAsync(Of("Giữ lại"));
        await session.SaveChangesAsync();

        Assert.Equal(["Giữ lại"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Query_InTheSameSession_SeesWhatWasSavedBefore()
    {
        await using var session = Store.CreateSession();
        var article = Of("Chưa lưu xong");
        await session.SaveAsync(article);

        var found = await session.Query<Article, ArticleIndex>(index => index.Title == "Chưa lưu xong").FirstOrDefaultAsync();

        Assert.Same(article, found);
    }

    [StoreFact]
    public async Task Get_SameIdTwice_GivesTheSameObject()
    {
        var saved = await SaveAsync(Of("Một"));
        await using var session = Store.CreateSession();

        var first = await session.GetAsync<Article>(saved.Id);

        Assert.Same(first, await session.GetAsync<Article>(saved.Id));
        Assert.Same(first, await session.Query<Article, ArticleIndex>(index => index.Title == "Một").FirstOrDefaultAsync());
    }

    [StoreFact]
    public async Task Detach_ThenGet_ReadsAgain()
    {
        var saved = await SaveAsync(Of("Một"));
        await using var session = Store.CreateSession();
        var first = (await session.GetAsync<Article>(saved.Id))!;
        session.Detach(first);

        Assert.NotSame(first, await session.GetAsync<Article>(saved.Id));
    }

    [StoreFact]
    public async Task Session_WithoutTracking_GivesNewObjects()
    {
        var saved = await SaveAsync(Of("Một"));
        await using var session = Store.CreateSession(withTracking: false);

        Assert.NotSame(await session.GetAsync<Article>(saved.Id), await session.GetAsync<Article>(saved.Id));
    }

    [StoreFact]
    public async Task Get_ManyIds_KeepsTheirOrderAndLeavesOutTheMissing()
    {
        var (one, two) = (await SaveAsync(Of("Một")), await SaveAsync(Of("Hai")));
        await using var session = Store.CreateSession();

        var found = await session.GetAsync<Article>([two.Id, 999_999, one.Id]);

        Assert.Equal(["Hai", "Một"], found.Select(article => article.Title));
    }

    [StoreFact]
    public async Task Get_AsAnotherType_GivesNothing()
    {
        var saved = await SaveAsync(Of("Một"));
        await using var session = Store.CreateSession();

        Assert.Null(await session.GetAsync<Page>(saved.Id));
    }

    [StoreFact]
    public async Task Save_ChangedObject_UpdatesDocumentAndIndexes()
    {
        var saved = await SaveAsync(Of("Cũ", tags: ["a", "b"]));

        await using (var session = Store.CreateSession())
        {
            var article = (await session.GetAsync<Article>(saved.Id))!;
            article.Title = "Mới";
            article.Tags = ["c"];
            await session.SaveAsync(article);
            await session.SaveChangesAsync();
        }

        Assert.Equal(["Mới"], await TitlesAsync(query => query));
        Assert.Equal("Mới", Assert.Single(await IndexRowsAsync<ArticleIndex>()).Title);
        Assert.Equal("c", Assert.Single(await IndexRowsAsync<TagIndex>()).Tag);
    }

    [StoreFact]
    public async Task Save_DetachedObjectWithItsId_Updates()
    {
        var saved = await SaveAsync(Of("Cũ"));

        await SaveAsync(new Article { Id = saved.Id, Title = "Mới" });

        Assert.Equal(["Mới"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Save_ObjectWithAnUnknownId_SaysThatItDoesNotExist()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(new Article { Id = 123_456 }));

        Assert.Contains("does not exist", exception.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Save_TwiceInOneSession_StoresOneDocument()
    {
        await using var session = Store.CreateSession();
        var article = Of("Một");
        await session.SaveAsync(article);
        await session.FlushAsync();
        article.Title = "Hai";
        await session.SaveAsync(article);
        await session.SaveAsync(article);
        await session.SaveChangesAsync();

        Assert.Equal(["Hai"], await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Delete_StoredObject_RemovesDocumentAndIndexes()
    {
        var saved = await SaveAsync(Of("Một", tags: ["a", "b"]));

        await using (var session = Store.CreateSession())
        {
            session.Delete((await session.GetAsync<Article>(saved.Id))!);
            Assert.Null(await session.GetAsync<Article>(saved.Id));
            await session.SaveChangesAsync();
        }

        Assert.Empty(await TitlesAsync(query => query));
        Assert.Empty(await IndexRowsAsync<ArticleIndex>());
        Assert.Empty(await IndexRowsAsync<TagIndex>());
        Assert.Empty(await IndexRowsAsync<ArticlesByDay>());
    }

    [StoreFact]
    public async Task Delete_ObjectSavedInTheSameSession_StoresNothing()
    {
        await using var session = Store.CreateSession();
        var article = Of("Một");
        await session.SaveAsync(article);
        session.Delete(article);
        await session.SaveChangesAsync();

        Assert.Empty(await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Flush_IndexMappingThatFails_UndoesTheWholeSession()
    {
        await using var session = Store.CreateSession();
        session.RegisterIndexes([new FailingIndexes()]);
        await session.SaveAsync(Of("Một"));
        await session.SaveAsync(new Page { Text = "hỏng" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => session.SaveChangesAsync());
        await session.SaveChangesAsync();

        Assert.Empty(await TitlesAsync(query => query));
    }

    [StoreFact]
    public async Task Text_InDecomposedForm_IsStoredComposed()
    {
        var decomposed = "Đồng bào".Normalize(System.Text.NormalizationForm.FormD);
        await SaveAsync(Of(decomposed));

        Assert.Equal(["Đồng bào"], await TitlesAsync(query => query.With<ArticleIndex>(index => index.Title == decomposed)));
    }

    [StoreFact]
    public async Task SaveAsync_AnIndex_IsRefused() => await Assert.ThrowsAsync<ArgumentException>(() => SaveAsync(new ArticleIndex()));

    [StoreFact]
    public async Task Disposed_Session_SaysSo()
    {
        var session = Store.CreateSession();
        await session.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.SaveAsync(Of("Một")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.Query<Article>().ListAsync());
    }

    [StoreFact]
    public async Task Reopened_Store_GivesNewIds()
    {
        var before = await SaveAsync(Of("Một"));
        using var again = await OpenWithIndexesAsync();
        var after = Of("Hai");
        await SeedAsync(again, after);

        Assert.True(after.Id > before.Id);
    }

    private sealed class FailingIndexes : YesSql.Indexes.IndexProvider<Page>
    {
        public override void Describe(YesSql.Indexes.DescribeContext<Page> context) =>
            context.For<TagIndex>().Map(new Func<Page, TagIndex>(_ => throw new InvalidOperationException("Không lập được chỉ mục.")));
    }

    [StoreFact]
    public async Task StatementWithTheFlush_RunsOnce_InTheTransactionOfWhatIsSaved()
    {
        var stored = await SaveAsync(Of("a"));

        await using (var session = Store.CreateSession())
        {
            RenameWithFlush(session, stored.Id, "đổi tên");
            RenameWithFlush(session, stored.Id, "đổi tên");
            await session.SaveAsync(Of("b"));
            Assert.Equal(["a"], (await IndexRowsAsync<ArticleIndex>()).Select(index => index.Title));
            await session.SaveChangesAsync();
        }

        Assert.Equal(["b", "đổi tên"], (await IndexRowsAsync<ArticleIndex>()).Select(index => index.Title).Order());
    }

    [StoreFact]
    public async Task StatementWithTheFlush_NothingElseIsSaved_RunsAllTheSame()
    {
        var stored = await SaveAsync(Of("a"));

        await using (var session = Store.CreateSession())
        {
            RenameWithFlush(session, stored.Id, "c");
            await session.SaveChangesAsync();
        }

        Assert.Equal(["c"], (await IndexRowsAsync<ArticleIndex>()).Select(index => index.Title));
    }

    [StoreFact]
    public async Task StatementWithTheFlush_TheSessionIsCancelled_DoesNotRun()
    {
        var stored = await SaveAsync(Of("a"));

        await using (var session = Store.CreateSession())
        {
            RenameWithFlush(session, stored.Id, "c");
            await session.ResetAsync();
            await session.SaveChangesAsync();
        }

        Assert.Equal(["a"], (await IndexRowsAsync<ArticleIndex>()).Select(index => index.Title));
    }

    private static void RenameWithFlush(ISession session, long id, string title)
    {
        var configuration = session.Store.Configuration;
        var table = configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + configuration.TableNameConvention.GetIndexTable(typeof(ArticleIndex)), configuration.Schema);
        session.RunWithFlush($"""UPDATE {table} SET "Title" = ? WHERE "DocumentId" = ?""", title, id);
    }
}
