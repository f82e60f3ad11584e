using Agency.News.Archive;
using Agency.News.Calendar;
using Agency.News.Dating;
using Agency.News.Indexes;
using Agency.News.Reindexing;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Core;

namespace Agency.News;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddScopedIndexProvider<NewsIndexProvider>();
        services.AddSingleton<NewsDays>();
        services.AddScoped<IContentHandler, NewsDaysHandler>();
        services.AddScoped<IContentHandler, FirstPublicationHandler>();
        services.AddScoped<NewsReindexing>();
        services.AddSingleton<IBackgroundTask, NewsReindexingTask>();
        services.AddScoped<SiteCalendar>();
        services.AddScoped<NewsArchive>();
        services.AddScoped<NewsCalendar>();
        services.AddScoped<IContentsTaxonomyListFilter, CategoryNews>();
        services.AddShapeTableProvider<NewsShapes>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<CalendarMonth>();
            options.MemberAccessStrategy.Register<CalendarDay>();
            options.MemberAccessStrategy.Register<PageLink>();
        });
    }
}
