using System.Reflection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Modules.Manifest;

namespace OrchardCore.Modules;

/// <summary>The modules that the build found referenced by the host project. Contract: Orchard Core 3.0.</summary>
public class AssemblyAttributeModuleNamesProvider : IModuleNamesProvider
{
    private readonly string[] _names;

    public AssemblyAttributeModuleNamesProvider(IHostEnvironment hostingEnvironment) =>
        _names = Assembly.Load(new AssemblyName(hostingEnvironment.ApplicationName))
            .GetCustomAttributes<ModuleNameAttribute>()
            .Select(module => module.Name)
            .ToArray();

    public IEnumerable<string> GetModuleNames() => _names;
}
