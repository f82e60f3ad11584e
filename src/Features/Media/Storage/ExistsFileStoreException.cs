namespace OrchardCore.FileStorage;

/// <summary>Contract: Orchard Core 3.0. The target of a write is taken.</summary>
public class ExistsFileStoreException : FileStoreException
{
    public ExistsFileStoreException(string message)
        : base(message)
    {
    }

    public ExistsFileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
