using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace OrchardSite.Modules.Tests;

internal sealed class FakeSignal : ModularTenantEvents, ISignal
{
    private readonly Dictionary<string, CancellationTokenSource> _sources = [];

    public IChangeToken GetToken(string key) => new CancellationChangeToken(Source(key).Token);

    public async Task SignalTokenAsync(string key)
    {
        await Source(key).CancelAsync();
        _sources.Remove(key);
    }

    private CancellationTokenSource Source(string key) => _sources.TryGetValue(key, out var source) ? source : _sources[key] = new CancellationTokenSource();
}
