namespace OrchardCore.FileStorage;

/// <summary>Contract: Orchard Core 3.0. A file store could not do what was asked.</summary>
public class FileStoreException : Exception
{
    public FileStoreException(string message)
        : base(message)
    {
    }

    public FileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
