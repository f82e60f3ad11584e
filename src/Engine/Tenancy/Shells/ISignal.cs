using Microsoft.Extensions.Primitives;
using OrchardCore.Modules;

namespace OrchardCore.Environment.Cache;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ISignal : IModularTenantEvents
{
    IChangeToken GetToken(string key);
    Task SignalTokenAsync(string key);
}
