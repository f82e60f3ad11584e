namespace OrchardCore.Modules.Manifest;

/// <summary>Names an embedded file of a module. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleAssetAttribute : Attribute
{
    public ModuleAssetAttribute(string asset) => Asset = asset ?? "";

    public string Asset { get; }
}
