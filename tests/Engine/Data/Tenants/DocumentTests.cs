using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell.Models;
using YesSql;

namespace OrchardSite.Engine.Tests.Data.Tenants;

public sealed class DocumentTests
{
    [Fact]
    public async Task Immutable_IsSharedUntilACommitChangesIt()
    {
        await using var tenant = new TenantFixture();

        var first = await Committed(tenant);
        Assert.Same(first, await Committed(tenant));
        Assert.True(first.IsReadOnly);

        await Change(tenant, 5);

        var second = await Committed(tenant);
        Assert.NotSame(first, second);
        Assert.Equal(5, second.PageSize);
        Assert.Equal(0, first.PageSize);
    }

    [Fact]
    public async Task Scope_ThatChangesADocument_SeesItsChangeBeforeOthersDo()
    {
        await using var tenant = new TenantFixture();
        await Committed(tenant);

        await tenant.ScopeAsync(async services =>
        {
            var documents = services.GetRequiredService<IDocumentManager<Pages>>();
            var mine = await documents.GetOrCreateMutableAsync();
            mine.PageSize = 7;
            await documents.UpdateAsync(mine);

            Assert.Equal(7, (await documents.GetOrCreateImmutableAsync()).PageSize);
            Assert.Equal(0, await Task.Run(() => Other(tenant)));
        });

        Assert.Equal(7, (await Committed(tenant)).PageSize);
    }

    [Fact]
    public async Task Scope_ThatFails_ChangesNothing()
    {
        await using var tenant = new TenantFixture();

        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.ScopeAsync(async services =>
        {
            var documents = services.GetRequiredService<IDocumentManager<Pages>>();
            var mine = await documents.GetOrCreateMutableAsync();
            mine.PageSize = 7;
            await documents.UpdateAsync(mine);
            await services.GetRequiredService<ISession>().FlushAsync();
            throw new InvalidOperationException("lỗi");
        }));

        Assert.Equal(0, (await Committed(tenant)).PageSize);
    }

    [Fact]
    public async Task Update_OfASharedDocument_IsRefused()
    {
        await using var tenant = new TenantFixture();
        var shared = await Committed(tenant);

        await Assert.ThrowsAsync<ArgumentException>(() => tenant.ScopeAsync(services => services.GetRequiredService<IDocumentManager<Pages>>().UpdateAsync(shared)));
    }

    [Fact]
    public async Task Update_CallsBackAfterTheCommit()
    {
        await using var tenant = new TenantFixture();
        var called = 0;

        await tenant.ScopeAsync(async services =>
        {
            var documents = services.GetRequiredService<IDocumentManager<Pages>>();
            await documents.UpdateAsync(await documents.GetOrCreateMutableAsync(), _ => Task.FromResult(called++));
            Assert.Equal(0, called);
        });

        Assert.Equal(1, called);
    }

    [Fact]
    public async Task CommitAsync_Conflict_TellsAndRunsFailureHandlers()
    {
        await using var tenant = new TenantFixture();
        await Change(tenant, 1);
        Exception? told = null;

        var exception = await Assert.ThrowsAsync<DocumentStoreCommitException>(() => tenant.ScopeAsync(async services =>
        {
            var store = services.GetRequiredService<IDocumentStore>();
            var mine = await store.GetOrCreateMutableAsync<Pages>();
            await Task.Run(() => Change(tenant, 2));
            mine.PageSize = 3;
            await store.UpdateAsync(mine, _ => Task.CompletedTask, checkConcurrency: true);
            store.AfterCommitFailure<Pages>(failure =>
            {
                told = failure;
                return Task.CompletedTask;
            });
        }));

        Assert.IsType<ConcurrencyException>(told);
        Assert.Same(told, exception.InnerException);
        Assert.Equal(2, (await Committed(tenant)).PageSize);
    }

    [Fact]
    public async Task Uninitialized_Tenant_HasDefaultsAndNoDatabase()
    {
        await using var tenant = new TenantFixture(state: TenantState.Uninitialized);

        Assert.Equal(0, (await Committed(tenant)).PageSize);
        await Assert.ThrowsAsync<InvalidOperationException>(() => tenant.ScopeAsync(services => Task.FromResult(services.GetRequiredService<ISession>())));
        Assert.False(File.Exists(tenant.Database));
    }

    [Fact]
    public async Task DocumentEntity_KeepsNamedValues()
    {
        await using var tenant = new TenantFixture();
        await tenant.ScopeAsync(services => services.GetRequiredService<IDocumentEntityManager<Entities>>().SetAsync("một", new Pages { PageSize = 4 }));

        Assert.Equal(4, (await tenant.ReadAsync(services => services.GetRequiredService<IDocumentEntityManager<Entities>>().GetAsync<Pages>("một"))).PageSize);

        await tenant.ScopeAsync(services => services.GetRequiredService<IDocumentEntityManager<Entities>>().RemoveAsync("một"));
        Assert.Equal(0, (await tenant.ReadAsync(services => services.GetRequiredService<IDocumentEntityManager<Entities>>().GetAsync<Pages>("một"))).PageSize);
    }

    [Fact]
    public async Task Volatile_Document_LivesInMemory()
    {
        await using var tenant = new TenantFixture();
        var documents = tenant.Services.GetRequiredService<IVolatileDocumentManager<Pages>>();

        await documents.UpdateAtomicAsync(async () =>
        {
            var pages = await documents.GetOrCreateMutableAsync();
            pages.PageSize = 9;
            return pages;
        });

        Assert.Equal(9, (await documents.GetOrCreateImmutableAsync()).PageSize);
    }

    private static Task<Pages> Committed(TenantFixture tenant) =>
        tenant.ReadAsync(services => services.GetRequiredService<IDocumentManager<Pages>>().GetOrCreateImmutableAsync());

    private static async Task<int> Other(TenantFixture tenant) => (await Committed(tenant)).PageSize;

    private static Task Change(TenantFixture tenant, int pageSize) => tenant.ScopeAsync(async services =>
    {
        var documents = services.GetRequiredService<IDocumentManager<Pages>>();
        var mine = await documents.GetOrCreateMutableAsync();
        mine.PageSize = pageSize;
        await documents.UpdateAsync(mine);
    });

    public sealed class Pages : OrchardCore.Data.Documents.Document
    {
        public int PageSize { get; set; }
    }

    public sealed class Entities : DocumentEntity;
}
