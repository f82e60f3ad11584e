using Microsoft.AspNetCore.Http;

namespace OrchardCore;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IOrchardHelper
{
    HttpContext HttpContext { get; }
}
