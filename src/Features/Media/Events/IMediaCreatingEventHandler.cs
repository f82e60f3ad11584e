namespace OrchardCore.Media.Events;

/// <summary>Contract: Orchard Core 3.0. Sees a file before it is stored; may replace its stream or refuse it by throwing.</summary>
public interface IMediaCreatingEventHandler
{
    Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
}
