using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace Sapling.Content.Definitions;

/// <summary>Definitions are made once of a stored record and shared by all requests until the record changes.</summary>
internal sealed class DefinitionManager(
    IContentDefinitionStore store,
    DefinitionCache cache,
    IEnumerable<IContentDefinitionHandler> handlers,
    DefinitionEvents events) : IContentDefinitionManager
{
    // What this scope changed is what it reads from then on, also before the change is committed.
    private ContentDefinitionRecord? _changed;
    private DefinitionSet? _changedSet;

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await LoadAsync()).Types;

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await ReadAsync()).Types;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await LoadAsync()).Parts;

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await ReadAsync()).Parts;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => (await LoadAsync()).Type(name);

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return (await ReadAsync()).Type(name);
    }

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => (await LoadAsync()).Part(name);

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return (await ReadAsync()).Part(name);
    }

    public async Task<string> GetIdentifierAsync() => (_changed ?? await store.GetContentDefinitionAsync()).Identifier;

    public async Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition)
    {
        var record = await store.LoadContentDefinitionAsync();
        var before = Find(record.ContentTypeDefinitionRecords, type => type.Name, contentTypeDefinition.Name);
        var after = DefinitionRecords.Of(contentTypeDefinition);
        Replace(record.ContentTypeDefinitionRecords, before, after);
        await SaveAsync(record);
        events.Stored(contentTypeDefinition, before, after);
    }

    public async Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition)
    {
        var record = await store.LoadContentDefinitionAsync();
        var before = Find(record.ContentPartDefinitionRecords, part => part.Name, contentPartDefinition.Name);
        var after = DefinitionRecords.Of(contentPartDefinition);
        Replace(record.ContentPartDefinitionRecords, before, after);
        await SaveAsync(record);
        events.Stored(contentPartDefinition, before, after);
    }

    public async Task DeleteTypeDefinitionAsync(string name)
    {
        var record = await store.LoadContentDefinitionAsync();

        if (Find(record.ContentTypeDefinitionRecords, type => type.Name, name) is { } type)
        {
            var definition = (await LoadAsync()).Type(name)!;
            record.ContentTypeDefinitionRecords.Remove(type);
            await SaveAsync(record);
            events.Removed(definition);
        }
    }

    public async Task DeletePartDefinitionAsync(string name)
    {
        var record = await store.LoadContentDefinitionAsync();

        if (Find(record.ContentPartDefinitionRecords, part => part.Name, name) is { } part)
        {
            var definition = (await LoadAsync()).Part(name)!;

            foreach (var type in record.ContentTypeDefinitionRecords)
            {
                foreach (var attached in type.ContentTypePartDefinitionRecords.Where(attached => attached.PartName == part.Name).ToArray())
                {
                    type.ContentTypePartDefinitionRecords.Remove(attached);
                }
            }

            record.ContentPartDefinitionRecords.Remove(part);
            await SaveAsync(record);
            events.Removed(definition);
        }
    }

    private async ValueTask<DefinitionSet> ReadAsync() => _changed is { } changed
        ? _changedSet ??= new DefinitionSet(changed, handlers)
        : cache.Of(await store.GetContentDefinitionAsync(), handlers);

    private async Task<DefinitionSet> LoadAsync() => new(await store.LoadContentDefinitionAsync(), handlers);

    private async Task SaveAsync(ContentDefinitionRecord record)
    {
        await store.SaveContentDefinitionAsync(record);
        _changed = record;
        _changedSet = null;
    }

    private static TRecord? Find<TRecord>(IEnumerable<TRecord> records, Func<TRecord, string> name, string wanted) where TRecord : class =>
        records.FirstOrDefault(record => string.Equals(name(record), wanted, StringComparison.OrdinalIgnoreCase));

    private static void Replace<TRecord>(IList<TRecord> records, TRecord? before, TRecord after) where TRecord : class
    {
        if (before is null)
        {
            records.Add(after);
        }
        else
        {
            records[records.IndexOf(before)] = after;
        }
    }
}

/// <summary>The definitions made of each record that is still in use; shared by all scopes of a tenant.</summary>
internal sealed class DefinitionCache
{
    private readonly ConditionalWeakTable<ContentDefinitionRecord, DefinitionSet> _sets = [];

    internal DefinitionSet Of(ContentDefinitionRecord record, IEnumerable<IContentDefinitionHandler> handlers)
    {
        if (!_sets.TryGetValue(record, out var set))
        {
            set = _sets.GetValue(record, key => new DefinitionSet(key, handlers));
        }

        return set;
    }
}
