using Microsoft.Extensions.Hosting;

namespace OrchardCore.Modules;

/// <summary>Loads the application's modules once. Contract: Orchard Core 3.0.</summary>
public class ModularApplicationContext : IApplicationContext
{
    private readonly Lazy<Application> _application;

    public ModularApplicationContext(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> moduleNamesProviders) =>
        _application = new(() => Load(environment, moduleNamesProviders));

    public Application Application => _application.Value;

    private static Application Load(IHostEnvironment environment, IEnumerable<IModuleNamesProvider> providers)
    {
        var modules = new List<Module> { new(environment.ApplicationName, isApplication: true) };
        modules.AddRange(providers
            .SelectMany(provider => provider.GetModuleNames())
            .Where(name => name != environment.ApplicationName)
            .Distinct(StringComparer.Ordinal)
            .Select(name => new Module(name)));
        return new Application(environment, modules);
    }
}
