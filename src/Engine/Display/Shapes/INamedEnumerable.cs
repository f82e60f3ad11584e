namespace OrchardCore.DisplayManagement;

/// <summary>Arguments by position and by name. Contract: Orchard Core 3.0.</summary>
public interface INamedEnumerable<T> : IReadOnlyCollection<T>
{
    IList<T> Positional { get; }

    IDictionary<string, T> Named { get; }
}
