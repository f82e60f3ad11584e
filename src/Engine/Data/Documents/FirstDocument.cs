using Sapling.Data.Sessions;
using YesSql;

namespace Sapling.Data.Documents;

/// <summary>
/// A document of which a tenant has one: of two scopes that both found none and both made one, the second must not store another, which
/// readers would get or not get by chance.
/// </summary>
internal static class FirstDocument
{
    /// <exception cref="ConcurrencyException">Another one was stored meanwhile.</exception>
    public static async Task EnsureAsync(StoreSession session, object document)
    {
        if (session.Map(null).Find(document) is not { } tracked)
        {
            return;
        }

        var table = session.Storage.DocumentTable(null);
        await session.BeginTransactionAsync();
        await session.LockAsync($"{table}|{tracked.Document.Type}", default);
        var others = await session.ReadAsync(
            $"""SELECT "Id", "Type", "Content", "Version" FROM {table} WHERE "Type" = @type AND "Id" <> @id""",
            [new("type", tracked.Document.Type), new("id", tracked.Document.Id)],
            StoreSession.ReadDocument,
            default);

        if (others.Count > 0)
        {
            throw new ConcurrencyException(others[0]);
        }
    }
}
