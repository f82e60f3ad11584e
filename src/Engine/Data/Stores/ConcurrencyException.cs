namespace YesSql;

/// <summary>Contract: Orchard Core 3.0. Somebody else changed the document since it was read.</summary>
public class ConcurrencyException(Document document)
    : Exception($"The document with Id '{document.Id}' and type '{document.Type}' was changed by another session since it was loaded. Load it again and repeat the change.")
{
    public Document Document { get; } = document;
}
