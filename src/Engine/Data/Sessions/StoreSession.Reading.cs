using YesSql;

namespace Sapling.Data.Sessions;

internal sealed partial class StoreSession
{
    public Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class => GetAsync<T>(ids, null, default);

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection) where T : class => GetAsync<T>(ids, collection, default);

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class
    {
        ArgumentNullException.ThrowIfNull(ids);
        var map = Map(collection);
        var found = new Dictionary<long, T>();
        var missing = new List<object>();

        await FlushBeforeReadingAsync(cancellationToken);

        foreach (var id in ids)
        {
            if (withTracking && map.Find(id) is { Entity: T entity })
            {
                found[id] = entity;
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            var (condition, value) = store.Dialect.OneOf("\"Id\"", "@ids", missing, negate: false);
            var sql = $"""SELECT "Id", "Type", "Content", "Version" FROM {store.DocumentTable(collection)} WHERE {condition}""";

            foreach (var document in await ReadAsync(sql, [new("ids", value)], ReadDocument, cancellationToken))
            {
                if (Materialize<T>(document, map) is { } entity)
                {
                    found[document.Id] = entity;
                }
            }
        }

        return ids.Where(found.ContainsKey).Select(id => found[id]).ToList();
    }

    public static Document ReadDocument(DbDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Type = reader.GetString(1),
        Content = reader.IsDBNull(2) ? "" : reader.GetString(2),
        Version = reader.GetInt64(3),
    };

    /// <summary>The object of a document: the session's own when it has one. Null when it is of another type.</summary>
    public T? Materialize<T>(Document document, IdentityMap map) where T : class
    {
        if (withTracking && map.Find(document.Id) is { } tracked)
        {
            return tracked.Entity as T;
        }

        var type = store.TypeNames[document.Type];

        if (type is null || !typeof(T).IsAssignableFrom(type))
        {
            // The class was renamed or lives in a feature that is off: what the caller asks for decides, if it can be made.
            if (type is not null || typeof(T).IsAbstract || typeof(T) == typeof(object))
            {
                return null;
            }

            type = typeof(T);
        }

        if (Deserialize(document, type) is not T entity)
        {
            return null;
        }

        if (withTracking)
        {
            map.Add(new Tracked(entity, document));
        }

        return entity;
    }

    private object Deserialize(Document document, Type type)
    {
        object entity;

        try
        {
            entity = store.Configuration.ContentSerializer.Deserialize(document.Content, type);
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or NotSupportedException)
        {
            throw new InvalidOperationException($"The document {document.Id} of type '{document.Type}' cannot be read as {type}: {exception.Message}", exception);
        }

        store.Configuration.IdentifierAccessorFactory.CreateAccessor<long>(type)?.Set(entity, document.Id);
        store.Configuration.VersionAccessorFactory.CreateAccessor<long>(type)?.Set(entity, document.Version);
        return entity;
    }
}
