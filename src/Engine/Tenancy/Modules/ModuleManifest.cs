using System.Reflection;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace Sapling.Tenancy.Modules;

/// <summary>Reads what an assembly's attributes declare.</summary>
internal static class ModuleManifest
{
    /// <summary>Set by the build of a module in the Debug configuration: lets its templates be read from the project while they are edited.</summary>
    private const string ProjectDirectoryKey = "ModuleProjectDirectory";

    public static ModuleAttribute Read(Assembly assembly, bool isApplication)
    {
        var name = assembly.GetName().Name!;
        var declared = assembly.GetCustomAttributes<ModuleAttribute>().ToArray();
        var info = Array.Find(declared, module => module is not ModuleMarkerAttribute) ?? declared.FirstOrDefault();
        if (info is null)
        {
            if (!isApplication)
            {
                throw new InvalidOperationException(
                    $"Assembly '{name}' is listed as a module but declares neither [assembly: Module] nor [assembly: Theme]. Add a Manifest.cs to it.");
            }

            info = new ModuleAttribute();
        }

        // Routes, static files and views follow the assembly's name, so the id is always that.
        info.Id = name;
        info.Features.AddRange(assembly.GetCustomAttributes<OrchardCore.Modules.Manifest.FeatureAttribute>()
            .Where(feature => feature is not ModuleAttribute));

        if (isApplication)
        {
            info.Name = Application.ModuleName;
            info.Description = Application.ModuleDescription;
            info.Category = Application.ModuleCategory;
            info.Priority = Application.ModulePriority;
            info.Features.Insert(0, new() { Id = Application.DefaultFeatureId, Name = Application.DefaultFeatureName, Description = Application.DefaultFeatureDescription });
            info.Features.Insert(0, new() { Id = name, Name = Application.ModuleName, Description = Application.ModuleDescription, Category = Application.ModuleCategory, Priority = Application.ModulePriority });
        }
        else if (!info.Features.Exists(feature => feature.Id == name))
        {
            info.Features.Insert(0, Main(info));
        }

        if (string.IsNullOrEmpty(info.Name))
        {
            info.Name = name;
        }

        return info;
    }

    public static string ProjectDirectory(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == ProjectDirectoryKey)?.Value is { } path && Directory.Exists(path)
            ? path.Replace('\\', '/').TrimEnd('/')
            : "";

    private static OrchardCore.Modules.Manifest.FeatureAttribute Main(ModuleAttribute info) => new()
    {
        Id = info.Id,
        Name = info.Name,
        Description = info.Description,
        Category = info.Category,
        Dependencies = info.Dependencies,
        Priority = info.Priority,
        DefaultTenantOnly = info.DefaultTenantOnly,
        IsAlwaysEnabled = info.IsAlwaysEnabled,
        EnabledByDependencyOnly = info.EnabledByDependencyOnly,
    };
}
