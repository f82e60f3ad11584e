using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Data.Documents;

/// <summary>
/// Keeps the committed form of a document in memory, one a tenant. A commit drops it, so the next reader sees the change;
/// the scope that changes it sees its own change before that.
/// </summary>
internal class DocumentManager<TDocument>(ShellSettings settings) : IDocumentManager<TDocument> where TDocument : class, IDocument, new()
{
    private readonly Lock _lock = new();
    private volatile Task<TDocument>? _committed;
    private int _generation;

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        if (!HasDatabase)
        {
            return await CreateAsync(factoryAsync);
        }

        var document = await Store().GetOrCreateMutableAsync(factoryAsync);
        document.IsReadOnly = false;
        return document;
    }

    public Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null) =>
        _committed is { } committed && ShellScope.Get<object>(this) is null ? committed : LoadAsync(factoryAsync);

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        if (document.IsReadOnly)
        {
            throw new ArgumentException(
                $"This {typeof(TDocument).Name} is shared by all requests and cannot be changed. Get one by GetOrCreateMutableAsync.", nameof(document));
        }

        document.Identifier = OrchardCore.IdGenerator.GenerateId();

        // Marks the scope as one that has changed the document, which the shared copy would hide.
        ShellScope.Set(this, this);

        // Checked: of two who change what both have read, the second would undo what the first did.
        await Store().UpdateAsync(
            document,
            async updated =>
            {
                ShellScope.Set(this, null);
                Invalidate();

                if (afterUpdateAsync is not null)
                {
                    await afterUpdateAsync(updated);
                }
            },
            checkConcurrency: true);
    }

    protected virtual IDocumentStore Store() => ShellScope.Services.GetRequiredService<IDocumentStore>();

    private bool HasDatabase => settings.State != OrchardCore.Environment.Shell.Models.TenantState.Uninitialized;

    private async Task<TDocument> LoadAsync(Func<Task<TDocument>>? factoryAsync)
    {
        if (!HasDatabase)
        {
            return await CreateAsync(factoryAsync);
        }

        int generation;

        lock (_lock)
        {
            generation = _generation;
        }

        var (cacheable, document) = await Store().GetOrCreateImmutableAsync(factoryAsync);

        if (cacheable)
        {
            document.IsReadOnly = true;

            lock (_lock)
            {
                // A commit that came after our read makes it stale before it is kept.
                if (generation == _generation)
                {
                    _committed = Task.FromResult(document);
                }
            }
        }

        return document;
    }

    private void Invalidate()
    {
        lock (_lock)
        {
            _generation++;
            _committed = null;
        }
    }

    private static async Task<TDocument> CreateAsync(Func<Task<TDocument>>? factoryAsync) => (factoryAsync is null ? null : await factoryAsync()) ?? new TDocument();
}

internal sealed class DocumentManager<TDocumentStore, TDocument>(ShellSettings settings) : DocumentManager<TDocument>(settings), IDocumentManager<TDocumentStore, TDocument>
    where TDocumentStore : IDocumentStore where TDocument : class, IDocument, new()
{
    protected override IDocumentStore Store() => ShellScope.Services.GetRequiredService<TDocumentStore>();
}
