namespace OrchardCore.Modules.Manifest;

/// <summary>Names a module that the application references. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    public ModuleNameAttribute(string name) => Name = name ?? "";

    public string Name { get; }
}
