using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IModuleStaticFileProvider : IFileProvider, IStaticFileProvider
{
}
