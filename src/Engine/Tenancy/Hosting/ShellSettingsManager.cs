using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using Sapling.Tenancy.Shells;

namespace Sapling.Tenancy.Hosting;

/// <summary>
/// Tenants in <c>App_Data/tenants.json</c>, and each one's configuration: what the application's <c>OrchardCore</c> section says for
/// all, then for this one, then <c>App_Data/Sites/{tenant}/appsettings.json</c>.
/// </summary>
internal sealed class ShellSettingsManager(IConfiguration application, IOptions<ShellOptions> options) : IShellSettingsManager
{
    private const string RootSection = "OrchardCore";

    private readonly SemaphoreSlim _writing = new(1, 1);

    private string TenantsPath => Path.Combine(options.Value.ShellsApplicationDataPath, OrchardCoreConstants.Shell.TenantsFileName);

    public ShellSettings CreateDefaultSettings() => Create("", []);

    public async Task<IEnumerable<ShellSettings>> LoadSettingsAsync()
    {
        var file = await TenantsFile.ReadAsync(TenantsPath);
        return Names(file).Select(name => Create(name, Stored(file, name))).ToArray();
    }

    public async Task<IEnumerable<string>> LoadSettingsNamesAsync() => Names(await TenantsFile.ReadAsync(TenantsPath));

    public async Task<ShellSettings?> LoadSettingsAsync(string tenant)
    {
        var file = await TenantsFile.ReadAsync(TenantsPath);
        return Names(file).Contains(tenant, StringComparer.Ordinal) ? Create(tenant, Stored(file, tenant)) : null;
    }

    public async Task SaveSettingsAsync(ShellSettings settings)
    {
        // Checks the name before anything is written.
        var folder = options.Value.TenantFolder(settings.Name);
        await _writing.WaitAsync();
        try
        {
            var file = await TenantsFile.ReadAsync(TenantsPath);

            // First: a tenant that is said to run must have what it runs on, wherever this is interrupted.
            await SaveConfigurationAsync(folder, settings.OwnConfiguration.OwnValues());

            var tenant = file[settings.Name] as JsonObject ?? [];
            file[settings.Name] = null;
            foreach (var (key, value) in settings.OwnSettings)
            {
                TenantsFile.Set(tenant, key, value);
            }

            file[settings.Name] = tenant;
            await TenantsFile.WriteAsync(TenantsPath, file);
        }
        finally
        {
            _writing.Release();
        }
    }

    public async Task RemoveSettingsAsync(ShellSettings settings)
    {
        var folder = options.Value.TenantFolder(settings.Name);
        await _writing.WaitAsync();
        try
        {
            var file = await TenantsFile.ReadAsync(TenantsPath);
            if (file.Remove(settings.Name))
            {
                await TenantsFile.WriteAsync(TenantsPath, file);
            }

            File.Delete(Path.Combine(folder, OrchardCoreConstants.Configuration.ApplicationSettingsFileName));
        }
        catch (DirectoryNotFoundException)
        {
            // It never had configuration of its own.
        }
        finally
        {
            _writing.Release();
        }
    }

    private static async Task SaveConfigurationAsync(string folder, Dictionary<string, string?> own)
    {
        if (own.Count == 0)
        {
            return;
        }

        var path = Path.Combine(folder, OrchardCoreConstants.Configuration.ApplicationSettingsFileName);
        var configuration = await TenantsFile.ReadAsync(path);
        foreach (var (key, value) in own)
        {
            TenantsFile.Set(configuration, key, value);
        }

        await TenantsFile.WriteAsync(path, configuration);
    }

    private string[] Names(JsonObject file) => file.Select(pair => pair.Key)
        .Concat(application.GetSection(RootSection).GetChildren().Where(section => section["State"] is not null).Select(section => section.Key))
        .Distinct(StringComparer.Ordinal)
        .ToArray();

    private static Dictionary<string, string?> Stored(JsonObject file, string name) =>
        file[name] is JsonObject tenant ? TenantsFile.Flatten(tenant) : [];

    private ShellSettings Create(string name, Dictionary<string, string?> stored)
    {
        var settings = new ConfigurationBuilder();
        if (name.Length > 0)
        {
            var configured = application.GetSection($"{RootSection}:{name}");
            foreach (var key in new[] { "State", "RequestUrlHost", "RequestUrlPrefix" })
            {
                if (configured[key] is { } value)
                {
                    stored.TryAdd(key, value);
                }
            }
        }

        settings.AddInMemoryCollection(stored);
        return new ShellSettings(new ShellConfiguration(settings), new ShellConfiguration(name, ConfigureAsync)) { Name = name };
    }

    private async Task<IConfigurationRoot> ConfigureAsync(string name, Action<IConfigurationBuilder> own)
    {
        var builder = new ConfigurationBuilder().AddConfiguration(application.GetSection(RootSection));
        if (name.Length > 0)
        {
            builder.AddConfiguration(application.GetSection($"{RootSection}:{name}"));
            var path = Path.Combine(options.Value.TenantFolder(name), OrchardCoreConstants.Configuration.ApplicationSettingsFileName);
            builder.AddInMemoryCollection(TenantsFile.Flatten(await TenantsFile.ReadAsync(path)));
        }

        own(builder);
        return builder.Build();
    }
}
