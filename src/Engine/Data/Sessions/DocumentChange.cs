using YesSql;

namespace Sapling.Data.Sessions;

/// <summary>A document that a flush writes or deletes, and what is stored of it; null for a new one.</summary>
internal readonly record struct DocumentChange(Tracked Tracked, StoredDocument? Stored);

/// <param name="Rows">Its rows in the tables of map indexes.</param>
internal sealed record StoredDocument(Document Document, List<StoredRow> Rows)
{
    /// <summary>One that follows its object while this stays what is stored.</summary>
    public Document CopyDocument() => new() { Id = Document.Id, Type = Document.Type, Content = Document.Content, Version = Document.Version };
}
