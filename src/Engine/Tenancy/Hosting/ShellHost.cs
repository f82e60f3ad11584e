using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Events;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Tenancy.Hosting;

/// <summary>Keeps the tenants: knows all of them, starts each when it is first needed, lets go of it when it changed.</summary>
internal sealed class ShellHost(
    IShellSettingsManager settingsManager,
    IShellContextFactory factory,
    IRunningShellTable table,
    ILogger<ShellHost> logger) : IShellHost, IAsyncDisposable
{
    /// <summary>A start that changes its own tenant each time must come to an end.</summary>
    private const int MaximumStarts = 3;

    private readonly ConcurrentDictionary<string, ShellSettings> _settings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShellContext> _contexts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _changes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _starting = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _initializing = new(1, 1);
    private volatile bool _initialized;

    public ShellsEvent? LoadingAsync { get; set; }
    public ShellEvent? ReleasingAsync { get; set; }
    public ShellEvent? ReloadingAsync { get; set; }
    public ShellEvent? RemovingAsync { get; set; }

    public Task InitializeAsync() => _initialized ? Task.CompletedTask : InitializeOnceAsync();

    public IEnumerable<ShellSettings> GetAllSettings() => _settings.Values.ToArray();

    public bool TryGetSettings(string name, [MaybeNullWhen(false)] out ShellSettings settings) => _settings.TryGetValue(name, out settings);

    public bool TryGetShellContext(string name, [MaybeNullWhen(false)] out ShellContext shellContext) => _contexts.TryGetValue(name, out shellContext);

    public IEnumerable<ShellContext> ListShellContexts() => _contexts.Values.ToArray();

    public async Task<ShellContext> GetOrCreateShellContextAsync(ShellSettings settings)
    {
        if (_contexts.TryGetValue(settings.Name, out var running) && !running.Released)
        {
            return running;
        }

        var starting = _starting.GetOrAdd(settings.Name, static _ => new SemaphoreSlim(1, 1));
        await starting.WaitAsync();
        try
        {
            if (_contexts.TryGetValue(settings.Name, out running) && !running.Released)
            {
                return running;
            }

            for (var attempt = 1; ; attempt++)
            {
                var change = _changes.GetValueOrDefault(settings.Name);

                // The caller's settings may be from before a change.
                var current = _settings.GetValueOrDefault(settings.Name, settings);
                var context = await factory.CreateShellContextAsync(current);
                _contexts[settings.Name] = context;

                // A change while it started found nothing to let go of; the tenant must not keep running as it was before.
                if (change == _changes.GetValueOrDefault(settings.Name) || attempt == MaximumStarts)
                {
                    return context;
                }

                if (_contexts.TryRemove(KeyValuePair.Create(settings.Name, context)))
                {
                    await context.ReleaseAsync();
                }
            }
        }
        finally
        {
            starting.Release();
        }
    }

    public async Task<ShellScope> GetScopeAsync(ShellSettings settings)
    {
        while (true)
        {
            var context = await GetOrCreateShellContextAsync(settings);
            if (await context.CreateScopeAsync() is { } scope)
            {
                return scope;
            }

            // It ended between the two calls.
            _contexts.TryRemove(KeyValuePair.Create(settings.Name, context));
        }
    }

    public async Task UpdateShellSettingsAsync(ShellSettings settings)
    {
        settings.VersionId = IdGenerator.GenerateId();
        await settingsManager.SaveSettingsAsync(settings);
        await ReloadShellContextAsync(settings);
    }

    public async Task ReloadShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && ReloadingAsync is { } reloading)
        {
            await reloading(settings.Name);
        }

        var loaded = await settingsManager.LoadSettingsAsync(settings.Name);
        if (loaded is null)
        {
            await RemoveShellContextAsync(settings, eventSource: false);
            return;
        }

        await loaded.EnsureConfigurationAsync();
        Register(loaded);
        await LetGoAsync(settings.Name);
    }

    public async Task ReleaseShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && ReleasingAsync is { } releasing)
        {
            await releasing(settings.Name);
        }

        await LetGoAsync(settings.Name);
    }

    public async Task RemoveShellContextAsync(ShellSettings settings, bool eventSource = true)
    {
        if (eventSource && RemovingAsync is { } removing)
        {
            await removing(settings.Name);
        }

        if (_settings.TryRemove(settings.Name, out var known))
        {
            table.Remove(known);
        }

        await LetGoAsync(settings.Name);
    }

    public async Task RemoveShellSettingsAsync(ShellSettings settings)
    {
        if (!settings.IsRemovable())
        {
            throw new InvalidOperationException($"Tenant '{settings.Name}' cannot be removed: it is the default one, or it is running. Disable it first.");
        }

        await settingsManager.RemoveSettingsAsync(settings);
        await RemoveShellContextAsync(settings);
    }

    /// <summary>A tenant whose features changed starts anew with the next request; those under way finish as they began.</summary>
    public Task ChangedAsync(ShellDescriptor descriptor, ShellSettings settings) =>
        descriptor.SerialNumber == 0 ? Task.CompletedTask : ReleaseShellContextAsync(settings);

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _contexts.Keys.ToArray())
        {
            await LetGoAsync(name);
        }
    }

    private async Task InitializeOnceAsync()
    {
        await _initializing.WaitAsync();
        try
        {
            if (_initialized)
            {
                return;
            }

            if (LoadingAsync is { } loading)
            {
                await loading();
            }

            foreach (var settings in await settingsManager.LoadSettingsAsync())
            {
                if (settings.State == TenantState.Initializing)
                {
                    // The process ended in the middle of its setup, which can be run again.
                    logger.LogWarning("The setup of tenant '{Tenant}' was interrupted. It is set back to uninitialized.", settings.Name);
                    settings.AsUninitialized();
                }

                Register(settings);
            }

            if (!_settings.ContainsKey(ShellSettings.DefaultShellName))
            {
                Register(settingsManager.CreateDefaultSettings().AsUninitialized().AsDefaultShell());
            }

            _initialized = true;
        }
        finally
        {
            _initializing.Release();
        }
    }

    private void Register(ShellSettings settings)
    {
        _settings[settings.Name] = settings;
        table.Add(settings);
    }

    private async Task LetGoAsync(string name)
    {
        _changes.AddOrUpdate(name, 1, static (_, change) => change + 1);
        if (_contexts.TryRemove(name, out var context))
        {
            await context.ReleaseAsync();
        }
    }
}
