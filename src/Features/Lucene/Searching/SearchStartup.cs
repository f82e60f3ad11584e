using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Sapling.Lucene.Searching;

[Feature("OrchardCore.Search")]
internal sealed class SearchStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<SearchPage>();
        services.AddPermissionProvider<SearchPermissionProvider>();
        services.AddDisplayDriver<ISite, SearchSettingsDriver>();
        services.AddNavigationProvider<SearchMenu>();
        services.TryAddScoped(provider => new SearchServices(
            provider.GetRequiredService<SearchPage>(), provider.GetRequiredService<ISiteService>(), provider.GetRequiredService<IShapeFactory>()));
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<SearchHit>());
    }
}
