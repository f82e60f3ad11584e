using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Html.ViewModels;
using OrchardCore.Modules;
using Sapling.Content.Designing;
using Sapling.Content.Publishing;

namespace Sapling.Contents.Html;

[Feature("OrchardCore.Html")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.PostConfigure<TemplateOptions>(options => options.MemberAccessStrategy.Register<HtmlBodyPartViewModel>("Html", "HtmlBodyPart", "ContentItem"));
        services.TryAddSingleton<SanitizedHtml>();
        services.TryAddScoped<HtmlBodies>();
        services.AddContentPart<HtmlBodyPart>()
            .UseDisplayDriver<HtmlBodyPartDriver>()
            .AddHandler<HtmlBodyPartHandler>();
        services.AddPartSettings<HtmlBodyPartSettingsDriver>();
        services.AddPartSettings<PictureDescriptionSettingsDriver>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPublishRequirement, PictureDescriptionRequirement>());
        services.AddDataMigration<HtmlMigrations>();
    }
}
