using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>A tenant: its name, state, host and prefix, and its own configuration. Contract: Orchard Core 3.0.</summary>
public class ShellSettings : IDisposable
{
    public const string DefaultShellName = "Default";

    public static readonly char[] HostSeparators = [',', ' '];

    private readonly ShellConfiguration _settings;
    private readonly ShellConfiguration _configuration;

    public ShellSettings()
    {
        _settings = new ShellConfiguration();
        _configuration = new ShellConfiguration();
    }

    public ShellSettings(ShellConfiguration settings, ShellConfiguration configuration)
    {
        _settings = settings;
        _configuration = configuration;
    }

    public ShellSettings(ShellSettings settings)
    {
        _settings = new ShellConfiguration(settings._settings);
        _configuration = new ShellConfiguration(settings.Name, settings._configuration);
        Name = settings.Name;
    }

    public string Name { get; set; } = "";

    public string VersionId
    {
        get => _settings["VersionId"] ?? "";
        set => _settings["VersionId"] = value;
    }

    public string TenantId => _settings["TenantId"] ?? Name;

    public string? RequestUrlHost
    {
        get => _settings["RequestUrlHost"];
        set => _settings["RequestUrlHost"] = value;
    }

    [JsonIgnore]
    public string[] RequestUrlHosts =>
        RequestUrlHost?.Split(HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public string? RequestUrlPrefix
    {
        get => _settings["RequestUrlPrefix"]?.Trim(' ', '/');
        set => _settings["RequestUrlPrefix"] = value;
    }

    [JsonConverter(typeof(JsonStringEnumConverter))]
    public TenantState State
    {
        get => Enum.TryParse<TenantState>(_settings["State"], ignoreCase: true, out var state) ? state : TenantState.Invalid;
        set => _settings["State"] = value.ToString();
    }

    [JsonIgnore]
    public IShellConfiguration ShellConfiguration => _configuration;

    [JsonIgnore]
    public string? this[string key]
    {
        get => _configuration[key];
        set => _configuration[key] = value;
    }

    [JsonIgnore]
    public bool Disposable { get; internal set; }

    [JsonIgnore]
    public bool Disposed { get; private set; }

    public Task EnsureConfigurationAsync() => _configuration.EnsureAsync();

    /// <summary>What is written to the tenants file: the keys that are not derived from the application's configuration.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> OwnSettings => _settings.AsEnumerable();

    internal ShellConfiguration OwnConfiguration => _configuration;

    public void Dispose()
    {
        if (Disposable && !Disposed)
        {
            Disposed = true;
            _settings.Release();
            _configuration.Release();
        }

        GC.SuppressFinalize(this);
    }
}
