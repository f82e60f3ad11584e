using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules.FileProviders;

namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ModuleCompositeStaticFileProvider : CompositeFileProvider, IModuleStaticFileProvider
{
    public ModuleCompositeStaticFileProvider(params IStaticFileProvider[] fileProviders) : base(fileProviders)
    {
    }

    public ModuleCompositeStaticFileProvider(IEnumerable<IStaticFileProvider> fileProviders) : base(fileProviders)
    {
    }
}
