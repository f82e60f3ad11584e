using System.Net;

namespace OrchardCore;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IClientIPAddressAccessor
{
    Task<IPAddress?> GetIPAddressAsync();
}
