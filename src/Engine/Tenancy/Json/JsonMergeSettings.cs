namespace System.Text.Json.Settings;

/// <summary>Contract: Orchard Core 3.0. How two JSON nodes are merged.</summary>
public class JsonMergeSettings
{
    public MergeArrayHandling MergeArrayHandling { get; set; }

    public MergeNullValueHandling MergeNullValueHandling { get; set; }

    public StringComparison PropertyNameComparison { get; set; } = StringComparison.Ordinal;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum MergeArrayHandling
{
    Concat = 0,
    Union = 1,
    Replace = 2,
    Merge = 3,
}

/// <summary>Contract: Orchard Core 3.0.</summary>
[Flags]
public enum MergeNullValueHandling
{
    Ignore = 0,
    Merge = 1,
}
