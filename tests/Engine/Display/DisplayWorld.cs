using System.Text;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules.Manifest;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>A module, a theme, its base theme and another theme, as the tenancy layer would tell of them.</summary>
internal sealed class World
    : IShellFeaturesManager, IExtensionManager, ITypeFeatureProvider, IHostEnvironment, IShapeTemplateFileProviderAccessor, IFileProvider, IShapeTemplateViewEngine, IThemeSelector
{
    private readonly Extension[] _extensions =
    [
        new(DisplayHost.Module, new ModuleAttribute()),
        new(DisplayHost.BaseTheme, new ThemeAttribute()),
        new(DisplayHost.Theme, new ThemeAttribute { BaseTheme = DisplayHost.BaseTheme }),
        new("OtherTheme", new ThemeAttribute()),
    ];

    public string? CurrentTheme { get; set; } = DisplayHost.Theme;

    public Dictionary<string, Func<DisplayContext, Task<string>>> Templates { get; } = [];

    public Dictionary<string, string> Files { get; } = [];

    public string EnvironmentName { get; set; } = "Production";

    public string ApplicationName { get; set; } = "Host";

    public string ContentRootPath { get; set; } = "/";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

    public IFileProvider FileProvider => this;

    public IEnumerable<string> TemplateFileExtensions => [".txt"];

    public async Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext) =>
        new HtmlString(await Templates[relativePath](displayContext));

    public Task<ThemeSelectorResult?> GetThemeAsync() =>
        Task.FromResult(CurrentTheme is null ? null : new ThemeSelectorResult { ThemeName = CurrentTheme });

    public Task<IEnumerable<IFeatureInfo>> GetEnabledFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> GetAvailableFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> GetAlwaysEnabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>([]);

    public Task<IEnumerable<IFeatureInfo>> GetDisabledFeaturesAsync() => Task.FromResult<IEnumerable<IFeatureInfo>>([]);

    public Task<IEnumerable<IExtensionInfo>> GetEnabledExtensionsAsync() => Task.FromResult(GetExtensions());

    public Task<(IEnumerable<IFeatureInfo>, IEnumerable<IFeatureInfo>)> UpdateFeaturesAsync(
        IEnumerable<IFeatureInfo> featuresToDisable, IEnumerable<IFeatureInfo> featuresToEnable, bool force) => throw new NotSupportedException();

    public IExtensionInfo GetExtension(string extensionId) =>
        _extensions.FirstOrDefault(extension => extension.Id == extensionId) ?? new Extension(extensionId, new ModuleAttribute()) { Exists = false };

    public IEnumerable<IExtensionInfo> GetExtensions() => _extensions;

    public IEnumerable<IFeatureInfo> GetFeatures() => _extensions.SelectMany(extension => extension.Features);

    public IEnumerable<IFeatureInfo> GetFeatures(string[] featureIdsToLoad) => GetFeatures().Where(feature => featureIdsToLoad.Contains(feature.Id));

    public IEnumerable<IFeatureInfo> GetFeatureDependencies(string featureId) => [];

    public IEnumerable<IFeatureInfo> GetDependentFeatures(string featureId) => [];

    public Task<ExtensionEntry> LoadExtensionAsync(IExtensionInfo extensionInfo) => throw new NotSupportedException();

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync() => Task.FromResult(GetFeatures());

    public Task<IEnumerable<IFeatureInfo>> LoadFeaturesAsync(string[] featureIdsToLoad) => Task.FromResult(GetFeatures(featureIdsToLoad));

    // The types of this test assembly belong to the module, those of the engine to no feature.
    public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) =>
        dependency.Assembly == typeof(World).Assembly ? _extensions[0].Features : [];

    public IFeatureInfo GetFeatureForDependency(Type dependency) => GetFeaturesForDependency(dependency).First();

    public IExtensionInfo GetExtensionForDependency(Type dependency) => GetFeatureForDependency(dependency).Extension;

    public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) => [];

    public void TryAdd(Type type, IFeatureInfo feature)
    {
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath) =>
        Files.TryGetValue(subpath, out var text) ? new TextFile(subpath, text) : new NotFoundFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class TextFile(string path, string text) : IFileInfo
    {
        public bool Exists => true;

        public long Length => text.Length;

        public string? PhysicalPath => null;

        public string Name => Path.GetFileName(path);

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }

    private sealed class Extension(string id, ModuleAttribute info) : IExtensionInfo, IFeatureInfo, IManifestInfo
    {
        public bool Exists { get; init; } = true;

        public string Id => id;

        public string SubPath => "Areas/" + id;

        public IManifestInfo Manifest => this;

        public IEnumerable<IFeatureInfo> Features => [this];

        IExtensionInfo IFeatureInfo.Extension => this;

        public string Name => id;

        public string Category => "";

        public string Description => "";

        public bool DefaultTenantOnly => false;

        public string[] Dependencies => [];

        public bool EnabledByDependencyOnly => false;

        public bool IsAlwaysEnabled => false;

        public int Priority => 0;

        public string Author => "";

        public ModuleAttribute ModuleInfo => info;

        public IEnumerable<string> Tags => [];

        public string Type => info.Type;

        public string Version => "1.0";

        public string Website => "";
    }
}
