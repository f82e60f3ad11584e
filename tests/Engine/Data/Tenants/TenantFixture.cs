using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Data;

namespace OrchardSite.Engine.Tests.Data.Tenants;

/// <summary>A tenant with the services of data only, on a SQLite file of its own.</summary>
public sealed class TenantFixture : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sapling-tenant-").FullName;
    private readonly List<ServiceProvider> _providers = [];
    private ShellContext _context;

    public TenantFixture(Action<IServiceCollection>? configure = null, TenantState state = TenantState.Running) => _context = Start(configure, state);

    public string Database => Path.Combine(_folder, "Sites", "ban-dan-toc", "OrchardCore.db");

    public IServiceProvider Services => _context.ServiceProvider;

    public async Task ScopeAsync(Func<IServiceProvider, Task> work)
    {
        var outer = await _context.CreateScopeAsync();
        await outer.UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var result = default(T);
        await ScopeAsync(async services => result = await work(services));
        return result!;
    }

    /// <summary>Does the work as another request would: outside of the scope that is open here.</summary>
    public static Task ElsewhereAsync(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    /// <summary>The same tenant in a new container, as after a restart.</summary>
    public void Restart(Action<IServiceCollection>? configure = null) => _context = Start(configure, TenantState.Running);

    public async ValueTask DisposeAsync()
    {
        foreach (var provider in _providers)
        {
            await provider.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private ShellContext Start(Action<IServiceCollection>? configure, TenantState state)
    {
        var host = new ServiceCollection();
        new OrchardCoreBuilder(host).AddData();
        using var hostProvider = host.BuildServiceProvider();

        var settings = new ShellSettings { Name = "ban-dan-toc", State = state };

        if (state != TenantState.Uninitialized)
        {
            settings["DatabaseProvider"] = "Sqlite";
        }

        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(settings);
        services.AddSingleton(Options.Create(new ShellOptions { ShellsApplicationDataPath = _folder, ShellsContainerName = "Sites" }));
        services.AddSingleton<ITypeFeatureProvider, OneFeature>();
        configure?.Invoke(services);

        foreach (var startup in hostProvider.GetServices<IStartup>())
        {
            startup.ConfigureServices(services);
        }

        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        _providers.Add(provider);
        return new ShellContext { Settings = settings, ServiceProvider = provider };
    }

    private sealed class OneFeature : ITypeFeatureProvider
    {
        public IExtensionInfo GetExtensionForDependency(Type dependency) => throw new NotSupportedException();

        public IFeatureInfo GetFeatureForDependency(Type dependency) => new Feature();

        public IEnumerable<IFeatureInfo> GetFeaturesForDependency(Type dependency) => [new Feature()];

        public IEnumerable<Type> GetTypesForFeature(IFeatureInfo feature) => [];

        public void TryAdd(Type type, IFeatureInfo feature)
        {
        }
    }

    private sealed class Feature : IFeatureInfo
    {
        public string Id => "Test";
        public string Name => "Test";
        public int Priority => 0;
        public string Category => "";
        public string Description => "";
        public bool DefaultTenantOnly => false;
        public IExtensionInfo Extension => null!;
        public string[] Dependencies => [];
        public bool IsAlwaysEnabled => false;
        public bool EnabledByDependencyOnly => false;
    }
}
