namespace OrchardCore.Modules;

/// <summary>A module's file: its path in the module, and where it lies in the project. Contract: Orchard Core 3.0.</summary>
public class Asset
{
    public Asset(string asset)
    {
        asset = asset.Replace('\\', '/');
        var separator = asset.IndexOf('|');
        ModuleAssetPath = separator < 0 ? asset : asset[..separator];
        ProjectAssetPath = separator < 0 ? "" : asset[(separator + 1)..];
    }

    public string ModuleAssetPath { get; }

    public string ProjectAssetPath { get; }
}
