using System.Net;
using Microsoft.AspNetCore.Http;
using OrchardCore;

namespace Sapling.Tenancy.Requests;

internal sealed class ClientIPAddressAccessor(IHttpContextAccessor accessor) : IClientIPAddressAccessor
{
    public Task<IPAddress?> GetIPAddressAsync() => Task.FromResult(accessor.HttpContext?.Connection.RemoteIpAddress);
}
