namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ITimeZoneSelectListProvider
{
    ValueTask<IEnumerable<KeyValuePair<string, string>>> GetTimeZoneSelectListAsync(CancellationToken cancellationToken = default);
}
