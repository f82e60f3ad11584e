using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Features;

/// <summary>
/// Which types belong to which feature: by <see cref="FeatureAttribute"/>, else to the module's main one. Assemblies are read when first
/// asked for, once in the process.
/// </summary>
internal sealed class FeatureTypes : ITypeFeatureProvider
{
    private readonly Lazy<Dictionary<string, ExtensionInfo>> _byAssembly;
    private readonly ConcurrentDictionary<Type, IFeatureInfo[]> _features = new();
    private readonly ConcurrentDictionary<ExtensionInfo, ILookup<string, Type>> _startups = new();
    private readonly ConcurrentDictionary<ExtensionInfo, ILookup<string, Type>> _types = new();

    public FeatureTypes(ExtensionManager extensions) =>
        _byAssembly = new(() => extensions.All.ToDictionary(extension => extension.Module.Assembly.GetName().Name!, StringComparer.Ordinal));

    public IExtensionInfo GetExtensionForDependency(Type dependency) =>
        Extension(dependency) ?? throw NotInFeature(dependency);

    public IFeatureInfo GetFeatureForDependency(Type dependency) =>
        GetFeaturesForDependency(dependency).FirstOrDefault() ?? throw NotInFeature(dependency);

    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) =>
        _features.GetOrAdd(dependency, static (type, self) => self.Find(type), this);

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) => feature.Extension is ExtensionInfo extension
        ? _types.GetOrAdd(extension, static extension => Group(extension, Exported(extension)))[feature.Id]
        : [];

    public void TryAdd(Type type, IFeatureInfo feature) => _features.AddOrUpdate(
        type,
        static (_, added) => [added],
        static (_, existing, added) => existing.Contains(added) ? existing : [.. existing, added],
        feature);

    /// <summary>A type of an assembly that is no module belongs to the feature that registered it first.</summary>
    public void TryAddRegistered(Type type, IFeatureInfo feature)
    {
        if (Extension(type) is null)
        {
            _features.TryAdd(type, [feature]);
        }
    }

    public IEnumerable<Type> Startups(IFeatureInfo feature) => feature.Extension is ExtensionInfo extension
        ? _startups.GetOrAdd(extension, static extension => Group(extension, Exported(extension).Where(typeof(IStartup).IsAssignableFrom)))[feature.Id]
        : [];

    private IFeatureInfo[] Find(Type type)
    {
        if (Extension(type) is not { } extension)
        {
            return [];
        }

        var id = FeatureId(type, extension);
        return extension.Features.Where(feature => feature.Id == id).ToArray();
    }

    private ExtensionInfo? Extension(Type type) => _byAssembly.Value.GetValueOrDefault(type.Assembly.GetName().Name!);

    private static ILookup<string, Type> Group(ExtensionInfo extension, IEnumerable<Type> types) =>
        types.ToLookup(type => FeatureId(type, extension), StringComparer.Ordinal);

    private static string FeatureId(Type type, ExtensionInfo extension) =>
        type.GetCustomAttribute<FeatureAttribute>(inherit: false)?.FeatureName ?? extension.Id;

    /// <summary>Startup classes are often internal or nested in tests; what matters is that they can be made.</summary>
    private static IEnumerable<Type> Exported(ExtensionInfo extension) =>
        extension.Module.Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && !type.Name.StartsWith('<'));

    private static InvalidOperationException NotInFeature(Type type) =>
        new($"Type '{type.FullName}' belongs to no feature: its assembly is no module of this application, or its [Feature] names an id that the module does not declare.");
}
