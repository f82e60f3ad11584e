using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>
/// A tenant's configuration: what is set on it, over what the application gives it. Contract: Orchard Core 3.0.
/// </summary>
public class ShellConfiguration : IShellConfiguration
{
    private readonly Func<string, Action<IConfigurationBuilder>, Task<IConfigurationRoot>>? _factoryAsync;
    private readonly string _name = "";
    private readonly Dictionary<string, string?> _initial;
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile IConfigurationRoot? _root;

    public ShellConfiguration() : this(new ConfigurationBuilder())
    {
    }

    public ShellConfiguration(IConfiguration configuration) : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    public ShellConfiguration(IConfigurationBuilder builder)
    {
        _initial = new(StringComparer.OrdinalIgnoreCase);
        _root = builder.Add(new MemoryConfigurationSource()).Build();
    }

    public ShellConfiguration(string name, Func<string, Action<IConfigurationBuilder>, Task<IConfigurationRoot>> factoryAsync)
    {
        _name = name;
        _initial = new(StringComparer.OrdinalIgnoreCase);
        _factoryAsync = factoryAsync;
    }

    public ShellConfiguration(ShellConfiguration configuration) : this(configuration._name, configuration)
    {
    }

    public ShellConfiguration(string name, ShellConfiguration configuration)
    {
        _name = name;
        _initial = configuration.OwnValues();
        if (configuration._factoryAsync is { } factory)
        {
            _factoryAsync = factory;
        }
        else
        {
            _root = new ConfigurationBuilder()
                .AddInMemoryCollection(configuration.AsEnumerable().Where(pair => pair.Value is not null))
                .Add(new MemoryConfigurationSource())
                .Build();
        }
    }

    public string? this[string key]
    {
        get => _root is { } root ? root[key] : _initial.GetValueOrDefault(key);
        set
        {
            if (_root is { } root)
            {
                // The last provider is the tenant's own; the ones before it belong to the application.
                root.Providers.Last().Set(key, value);
            }
            else
            {
                _initial[key] = value;
            }
        }
    }

    public IConfigurationSection GetSection(string key) => Loaded.GetSection(key);

    public IEnumerable<IConfigurationSection> GetChildren() => Loaded.GetChildren();

    public IChangeToken GetReloadToken() => Loaded.GetReloadToken();

    public void Release() => (_root as IDisposable)?.Dispose();

    internal async Task EnsureAsync()
    {
        if (_root is not null || _factoryAsync is null)
        {
            return;
        }

        await _loading.WaitAsync();
        try
        {
            _root ??= await _factoryAsync(_name, builder => builder.AddInMemoryCollection(_initial));
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>What was set on this configuration itself.</summary>
    internal Dictionary<string, string?> OwnValues()
    {
        if (_root is not { } root)
        {
            return new(_initial, StringComparer.OrdinalIgnoreCase);
        }

        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (root.Providers.LastOrDefault() is MemoryConfigurationProvider own)
        {
            foreach (var pair in own)
            {
                values[pair.Key] = pair.Value;
            }
        }

        return values;
    }

    private IConfigurationRoot Loaded => _root ?? throw new InvalidOperationException(
        $"The configuration of tenant '{_name}' is not loaded yet: await ShellSettings.EnsureConfigurationAsync() first.");
}
