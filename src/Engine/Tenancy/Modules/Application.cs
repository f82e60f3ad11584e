using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

/// <summary>The host application and its modules, itself being one of them. Contract: Orchard Core 3.0.</summary>
public class Application
{
    public const string ModulesPath = "Areas";
    public const string ModulesRoot = "Areas/";
    public const string ModuleName = "Application Main Feature";
    public const string ModuleDescription = "Provides components defined at the application level.";
    public const string ModuleCategory = "Application";
    public const string DefaultFeatureId = "Application.Default";
    public const string DefaultFeatureName = "Application Default Feature";
    public const string DefaultFeatureDescription = "Adds a default feature to the application's module.";

    public static readonly string ModulePriority = int.MinValue.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private readonly FrozenDictionary<string, Module> _byName;

    public Application(IHostEnvironment environment, IEnumerable<Module> modules)
    {
        Name = environment.ApplicationName;
        Path = environment.ContentRootPath;
        Root = Path.TrimEnd('/', '\\') + '/';
        ModulePath = ModulesRoot + Name;
        ModuleRoot = ModulePath + '/';
        Assembly = Assembly.Load(new AssemblyName(Name));
        Modules = modules.ToArray();
        _byName = Modules.ToFrozenDictionary(module => module.Name, StringComparer.Ordinal);
    }

    public string Name { get; }

    public string Path { get; }

    public string Root { get; }

    public string ModulePath { get; }

    public string ModuleRoot { get; }

    public Assembly Assembly { get; }

    public IEnumerable<Module> Modules { get; }

    /// <summary>The module of this name, or one without files and features.</summary>
    public Module GetModule(string name) => _byName.TryGetValue(name, out var module) ? module : new Module("");
}
