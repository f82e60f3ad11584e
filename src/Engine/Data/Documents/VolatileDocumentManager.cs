using System.Text.Json;
using OrchardCore.Data.Documents;
using OrchardCore.Documents;

namespace Sapling.Data.Documents;

/// <summary>A document that lives in memory only: lost when the tenant stops.</summary>
internal sealed class VolatileDocumentManager<TDocument> : IVolatileDocumentManager<TDocument>, IDisposable where TDocument : class, IDocument, new()
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile TDocument? _current;

    public async Task<TDocument> GetOrCreateImmutableAsync(Func<Task<TDocument>>? factoryAsync = null) => _current ??= await CreateAsync(factoryAsync);

    public async Task<TDocument> GetOrCreateMutableAsync(Func<Task<TDocument>>? factoryAsync = null)
    {
        var current = await GetOrCreateImmutableAsync(factoryAsync);
        return JsonSerializer.Deserialize<TDocument>(JsonSerializer.Serialize(current, JOptions.Default), JOptions.Default)!;
    }

    public async Task UpdateAsync(TDocument document, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        document.Identifier = OrchardCore.IdGenerator.GenerateId();
        _current = document;

        if (afterUpdateAsync is not null)
        {
            await afterUpdateAsync(document);
        }
    }

    public async Task UpdateAtomicAsync(Func<Task<TDocument>> updateAsync, Func<TDocument, Task>? afterUpdateAsync = null)
    {
        await _turn.WaitAsync();

        try
        {
            await UpdateAsync(await updateAsync(), afterUpdateAsync);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static async Task<TDocument> CreateAsync(Func<Task<TDocument>>? factoryAsync) => (factoryAsync is null ? null : await factoryAsync()) ?? new TDocument();
}
