using System.Collections.Frozen;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Extensions.Utility;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Features;

/// <summary>The application's modules, themes and features, in the order in which they apply.</summary>
internal sealed class ExtensionManager : IExtensionManager
{
    private readonly Lazy<State> _state;

    public ExtensionManager(IApplicationContext application) => _state = new(() => new State(application.Application));

    public IReadOnlyList<ExtensionInfo> All => _state.Value.Extensions;

    public IExtensionInfo GetExtension(string extensionId) =>
        _state.Value.ExtensionsById.TryGetValue(extensionId, out var extension) ? extension : new NotFoundExtensionInfo(extensionId);

    public IEnumerable<IExtensionInfo> GetExtensions() => _state.Value.Extensions;

    public Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo) => Task.FromResult(extensionInfo is ExtensionInfo extension
        ? new ExtensionEntry { ExtensionInfo = extension, Assembly = extension.Module.Assembly, ExportedTypes = extension.Module.Assembly.ExportedTypes }
        : new ExtensionEntry { ExtensionInfo = extensionInfo, Assembly = typeof(ExtensionManager).Assembly, ExportedTypes = [], IsError = true });

    public IEnumerable<IFeatureInfo> GetFeatures() => _state.Value.Features;

    public IEnumerable<IFeatureInfo> GetFeatures(IEnumerable<string> featureIdsToLoad)
    {
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in featureIdsToLoad)
        {
            AddWithDependencies(id, wanted);
        }

        return _state.Value.Features.Where(feature => wanted.Contains(feature.Id)).ToArray();
    }

    IEnumerable<IFeatureInfo> IExtensionManager.GetFeatures(string[] featureIdsToLoad) => GetFeatures((IEnumerable<string>)featureIdsToLoad);

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => GetFeatures([featureId]);

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId)
    {
        var dependents = new HashSet<string>(StringComparer.Ordinal);
        if (!_state.Value.FeaturesById.ContainsKey(featureId))
        {
            return [];
        }

        var queue = new Queue<string>([featureId]);
        while (queue.TryDequeue(out var id))
        {
            if (dependents.Add(id))
            {
                foreach (var dependent in _state.Value.DependentsById[id])
                {
                    queue.Enqueue(dependent.Id);
                }
            }
        }

        return _state.Value.Features.Where(feature => dependents.Contains(feature.Id)).ToArray();
    }

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(IEnumerable<string> featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));

    Task<IEnumerable<IFeatureInfo>> IExtensionManager.LoadFeaturesAsync(string[] featureIdsToLoad) => LoadFeaturesAsync(featureIdsToLoad);

    private void AddWithDependencies(string id, HashSet<string> wanted)
    {
        if (_state.Value.FeaturesById.TryGetValue(id, out var feature) && wanted.Add(id))
        {
            foreach (var dependency in feature.Dependencies)
            {
                AddWithDependencies(dependency, wanted);
            }
        }
    }

    private sealed class State
    {
        public State(Application application)
        {
            Extensions = application.Modules.Select(module => new ExtensionInfo(module)).ToArray();
            ExtensionsById = Extensions.ToFrozenDictionary(extension => extension.Id, StringComparer.Ordinal);
            Features = Extensions.SelectMany(extension => extension.Features)
                .OrderByDependenciesAndPriorities(HasDependency, feature => feature.Priority)
                .ToArray();

            var byId = new Dictionary<string, IFeatureInfo>(StringComparer.Ordinal);
            foreach (var feature in Features)
            {
                if (!byId.TryAdd(feature.Id, feature))
                {
                    throw new InvalidOperationException(
                        $"Feature '{feature.Id}' is declared by both '{byId[feature.Id].Extension.Id}' and '{feature.Extension.Id}'. Rename one of them.");
                }
            }

            FeaturesById = byId.ToFrozenDictionary(StringComparer.Ordinal);
            DependentsById = Features.SelectMany(feature => feature.Dependencies.Select(id => (id, feature))).ToLookup(pair => pair.id, pair => pair.feature, StringComparer.Ordinal);
        }

        public ExtensionInfo[] Extensions { get; }
        public FrozenDictionary<string, ExtensionInfo> ExtensionsById { get; }
        public IFeatureInfo[] Features { get; }
        public FrozenDictionary<string, IFeatureInfo> FeaturesById { get; }
        public ILookup<string, IFeatureInfo> DependentsById { get; }

        /// <summary>Themes override modules, so they come after all of them; a theme comes after its base.</summary>
        private static bool HasDependency(IFeatureInfo observer, IFeatureInfo subject) =>
            Array.IndexOf(observer.Dependencies, subject.Id) >= 0 ||
            (IsTheme(observer) && !IsTheme(subject));

        private static bool IsTheme(IFeatureInfo feature) => feature.Extension.Manifest.ModuleInfo is ThemeAttribute;
    }
}
