using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Media;
using OrchardCore.Modules;
using Sapling.Media.Storage;

namespace Sapling.Media;

[Feature("OrchardCore.Media.Slugify")]
internal sealed class SlugifyStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.Replace(ServiceDescriptor.Scoped<IMediaNameNormalizerService, SlugMediaNames>());
}
