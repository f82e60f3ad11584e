using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Shells;

/// <summary>Change tokens by name, one set a tenant.</summary>
internal sealed class Signal : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, Lazy<CancellationTokenSource>> _sources = new(StringComparer.Ordinal);

    public IChangeToken GetToken(string key) => new CancellationChangeToken(
        _sources.GetOrAdd(key, static _ => new(static () => new CancellationTokenSource())).Value.Token);

    public Task SignalTokenAsync(string key) =>
        _sources.TryRemove(key, out var source) ? source.Value.CancelAsync() : Task.CompletedTask;
}
