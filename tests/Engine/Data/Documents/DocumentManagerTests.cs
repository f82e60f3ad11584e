using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardSite.Engine.Tests.Data.Tenants;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Documents;

/// <summary>Of several who change one document nobody's change is lost without a word, and everybody reads what was committed.</summary>
public sealed class DocumentManagerTests
{
    [Fact]
    public async Task ChangeOfWhatAnotherChangedMeanwhile_IsRefused_AndTheFirstOneStays()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, words => words.List.Add("một"));

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => ChangeAsync(tenant, async words =>
        {
            await TenantFixture.ElsewhereAsync(() => ChangeAsync(tenant, others => others.List.Add("hai")));
            words.List.Add("ba");
        }));

        Assert.Equal(["một", "hai"], (await ReadAsync(tenant)).List);
    }

    [Fact]
    public async Task ManyChangesAtOnce_EachRepeatedUntilItIsMade_AreAllThere()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, _ => { });

        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => TenantFixture.ElsewhereAsync(async () =>
        {
            for (var made = false; !made;)
            {
                try
                {
                    await ChangeAsync(tenant, words => words.List.Add($"{number}"));
                    made = true;
                }
                catch (DocumentStoreCommitException)
                {
                    // Read again.
                }
            }
        })));

        Assert.Equal(["0", "1", "2", "3", "4", "5"], (await ReadAsync(tenant)).List.Order());
    }

    /// <summary>Of two documents of one type readers would get this one or that.</summary>
    [Fact]
    public async Task TwoWhoBothMakeTheFirst_OneIsTold_AndOneIsStored()
    {
        await using var tenant = new TenantFixture();

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => ChangeAsync(tenant, async words =>
        {
            await TenantFixture.ElsewhereAsync(() => ChangeAsync(tenant, others => others.List.Add("đầu")));
            words.List.Add("sau");
        }));

        Assert.Equal(["đầu"], (await ReadAsync(tenant)).List);
        Assert.Equal(1, await tenant.ReadAsync(services => services.GetRequiredService<ISession>().Query<Words>().CountAsync()));
    }

    [Fact]
    public async Task FirstDocument_FlushedBeforeItsScopeEnds_IsNotTakenForAnother()
    {
        await using var tenant = new TenantFixture();

        await tenant.ScopeAsync(async services =>
        {
            var documents = services.GetRequiredService<IDocumentManager<Words>>();
            var mine = await documents.GetOrCreateMutableAsync();
            await documents.UpdateAsync(mine);
            await services.GetRequiredService<ISession>().FlushAsync();
            mine.List.Add("một");
            await documents.UpdateAsync(mine);
        });

        Assert.Equal(["một"], (await ReadAsync(tenant)).List);
    }

    [Fact]
    public async Task MutableDocument_IsOneInAScope_AndAnotherInTheNext()
    {
        await using var tenant = new TenantFixture();
        Words? before = null;

        await tenant.ScopeAsync(async services =>
        {
            before = await services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateMutableAsync();
            Assert.Same(before, await services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateMutableAsync());
        });

        Assert.NotSame(before, await tenant.ReadAsync(services => services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateMutableAsync()));
    }

    [Fact]
    public async Task MutableDocument_ChangedAndNotUpdated_ChangesNothing()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, words => words.List.Add("một"));

        await tenant.ScopeAsync(async services => (await services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateMutableAsync()).List.Add("quên"));

        Assert.Equal(["một"], (await ReadAsync(tenant)).List);
    }

    [Fact]
    public async Task Factory_MakesTheFirst_AndIsNotAskedAgain()
    {
        await using var tenant = new TenantFixture();
        var asked = 0;
        var make = () => Task.FromResult(new Words { List = { $"lần {++asked}" } });

        var first = await tenant.ReadAsync(services => services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateImmutableAsync(make));
        var second = await tenant.ReadAsync(services => services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateImmutableAsync(make));

        Assert.Equal(["lần 1"], second.List);
        Assert.Same(first, second);
    }

    /// <summary>What a page read while another committed must not be kept as if it were the new state.</summary>
    [Fact]
    public async Task ReadThatACommitOvertakes_IsNotKept()
    {
        await using var tenant = new TenantFixture();

        var old = await tenant.ReadAsync(services => services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateImmutableAsync(async () =>
        {
            await TenantFixture.ElsewhereAsync(() => ChangeAsync(tenant, words => words.List.Add("mới")));
            return new Words { List = { "cũ" } };
        }));

        Assert.Equal(["cũ"], old.List);
        Assert.Equal(["mới"], (await ReadAsync(tenant)).List);
    }

    [Fact]
    public async Task CommitThatFails_KeepsTheSharedDocument()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, words => words.List.Add("một"));
        var shared = await ReadAsync(tenant);

        await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.ScopeAsync(async services =>
        {
            await services.GetRequiredService<IDocumentStore>().UpdateAsync(new Words { List = { "khác" } }, _ => Task.CompletedTask);
        }));

        Assert.Same(shared, await ReadAsync(tenant));
    }

    [Fact]
    public async Task Identifier_IsANewOneWithEachChange()
    {
        await using var tenant = new TenantFixture();
        await ChangeAsync(tenant, _ => { });
        var first = (await ReadAsync(tenant)).Identifier;

        await ChangeAsync(tenant, _ => { });

        Assert.NotEqual(first, (await ReadAsync(tenant)).Identifier);
    }

    private static Task<Words> ReadAsync(TenantFixture tenant) =>
        tenant.ReadAsync(services => services.GetRequiredService<IDocumentManager<Words>>().GetOrCreateImmutableAsync());

    private static Task ChangeAsync(TenantFixture tenant, Action<Words> change) => ChangeAsync(tenant, words =>
    {
        change(words);
        return Task.CompletedTask;
    });

    private static Task ChangeAsync(TenantFixture tenant, Func<Words, Task> change) => tenant.ScopeAsync(async services =>
    {
        var documents = services.GetRequiredService<IDocumentManager<Words>>();
        var mine = await documents.GetOrCreateMutableAsync();
        await change(mine);
        await documents.UpdateAsync(mine);
    });

    public sealed class Words : OrchardCore.Data.Documents.Document
    {
        public List<string> List { get; set; } = [];
    }
}
