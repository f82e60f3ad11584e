using YesSql;

namespace Sapling.Data.Sessions;

internal enum Pending
{
    None,
    Create,
    Update,
    Delete,
}

/// <summary>An object of a session and its stored form.</summary>
internal sealed class Tracked(object entity, Document document)
{
    public object Entity { get; } = entity;

    /// <summary>As last read or written; <see cref="Document.Content"/> is empty when it was never read.</summary>
    public Document Document { get; } = document;

    /// <summary>What was read to be changed, until it is; null when the rows of its indexes are not known.</summary>
    public StoredDocument? Stored { get; set; }

    public Pending Pending { get; set; }

    public bool CheckConcurrency { get; set; }

    /// <summary>Whether this session has written it and its index rows.</summary>
    public bool IsWritten { get; set; }
}
