using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IStaticFileProvider : IFileProvider
{
}
