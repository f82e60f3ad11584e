namespace YesSql;

/// <summary>Contract: Orchard Core 3.0. The name a document type is stored under.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate)]
public class SimplifiedTypeNameAttribute(string name) : Attribute
{
    public string Name { get; set; } = name;
}
