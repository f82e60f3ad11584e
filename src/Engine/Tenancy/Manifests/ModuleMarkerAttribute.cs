namespace OrchardCore.Modules.Manifest;

/// <summary>Marks an assembly that the build made a module. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleMarkerAttribute : ModuleAttribute
{
    public ModuleMarkerAttribute(string id, string type)
    {
        Id = id;
        Type = type;
    }
}
