namespace OrchardCore.Media.Events;

/// <summary>Contract: Orchard Core 3.0. What a media event is about.</summary>
public class MediaContextBase
{
    public string Path { get; set; } = string.Empty;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MediaCreatingContext : MediaContextBase
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MediaCreatedContext : MediaContextBase
{
    public bool Result { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MediaDeletingContext : MediaContextBase
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MediaDeletedContext : MediaContextBase
{
    public bool Result { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class MediaMoveContext
{
    public string OldPath { get; set; } = string.Empty;

    public string NewPath { get; set; } = string.Empty;
}

/// <summary>Contract: Orchard Core 3.0. Handlers lower the storage that may still be used.</summary>
public class MediaPermittedStorageContext
{
    public long? PermittedStorage { get; set; }

    /// <summary>Lowers the permitted storage to the value, never raises it.</summary>
    public void Constrain(long newValue)
    {
        var value = Math.Max(0, newValue);
        PermittedStorage = PermittedStorage is { } current ? Math.Min(current, value) : value;
    }
}
