using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;
using Sapling.Content.Designing;

namespace Sapling.Contents.Title;

[Feature("OrchardCore.Title")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.PostConfigure<TemplateOptions>(options => options.MemberAccessStrategy.Register<TitlePartViewModel>("Title", "TitlePart", "ContentItem", "Settings"));
        services.AddContentPart<TitlePart>()
            .UseDisplayDriver<TitlePartDriver>()
            .AddHandler<TitlePartHandler>();
        services.AddDataMigration<TitleMigrations>();
        services.AddPartSettings<TitlePartSettingsDriver>();
    }
}
