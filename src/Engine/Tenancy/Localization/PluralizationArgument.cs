namespace OrchardCore.Localization;

/// <summary>What a plural text is chosen by. Contract: Orchard Core 3.0.</summary>
public struct PluralizationArgument
{
    public int Count { get; set; }
    public string[] Forms { get; set; }
    public object[] Arguments { get; set; }
}
