using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Routing;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellRouteValuesAddressScheme : IEndpointAddressScheme<RouteValuesAddress>
{
}
