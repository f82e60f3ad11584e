using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.Loader;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

/// <summary>Assemblies with the manifests that a test needs, made when it runs.</summary>
internal static class MadeModule
{
    private static int s_made;

    /// <summary>A name of its own for each call: an assembly is loaded for as long as the process lives.</summary>
    internal static string NameOf(string name) => $"Made{Interlocked.Increment(ref s_made)}.{name}";

    internal static Assembly Make(string assemblyName, params CustomAttributeBuilder[] attributes)
    {
        var builder = new PersistedAssemblyBuilder(new AssemblyName(assemblyName), typeof(object).Assembly);
        builder.DefineDynamicModule(assemblyName);
        foreach (var attribute in attributes)
        {
            builder.SetCustomAttribute(attribute);
        }

        using var file = new MemoryStream();
        builder.Save(file);
        file.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(file);
    }

    internal static CustomAttributeBuilder Module(params (string Name, object Value)[] properties) => Attribute<ModuleAttribute>(properties);

    internal static CustomAttributeBuilder Theme(params (string Name, object Value)[] properties) => Attribute<ThemeAttribute>(properties);

    internal static CustomAttributeBuilder Feature(string id, params (string Name, object Value)[] properties) =>
        Attribute<OrchardCore.Modules.Manifest.FeatureAttribute>([("Id", id), .. properties]);

    /// <summary>An application of the test assembly and these modules.</summary>
    internal static IApplicationContext Application(params string[] modules) => new ModularApplicationContext(new Host(), [new Names(modules)]);

    private static CustomAttributeBuilder Attribute<T>((string Name, object Value)[] properties) => new(
        typeof(T).GetConstructor([])!,
        [],
        [.. properties.Select(property => typeof(T).GetProperty(property.Name)!)],
        [.. properties.Select(property => property.Value)]);

    private sealed class Names(string[] names) : IModuleNamesProvider
    {
        public IEnumerable<string> GetModuleNames() => names;
    }

    private sealed class Host : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = typeof(MadeModule).Assembly.GetName().Name!;

        public string ContentRootPath { get; set; } = "/srv/site/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
