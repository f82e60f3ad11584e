using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Sapling.Content.Designing;

namespace Sapling.Contents.Alias;

[Feature("OrchardCore.Alias")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AliasPart>()
            .UseDisplayDriver<AliasPartDriver>()
            .AddHandler<AliasPartHandler>();
        services.TryAddSingleton<AliasMemory>();
        services.AddPartSettings<AliasPartSettingsDriver>();
        services.TryAddScoped<AliasAssignment>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandleProvider, AliasHandleProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayHandler, AliasAlternates>());
        services.AddScopedIndexProvider<AliasPartIndexProvider>();
        services.AddDataMigration<AliasMigrations>();
    }
}
