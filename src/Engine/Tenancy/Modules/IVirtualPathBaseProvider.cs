using Microsoft.AspNetCore.Http;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IVirtualPathBaseProvider
{
    PathString VirtualPathBase { get; }
}
