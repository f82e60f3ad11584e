using Agency.VisitCounter.Admin;
using Agency.VisitCounter.Counts;
using Agency.VisitCounter.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace Agency.VisitCounter;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddSingleton<VisitorTracker>();
        services.AddSingleton<VisitorIdentity>();
        services.AddSingleton<CountStore>();
        services.AddSingleton<VisitCounts>();
        services.AddSingleton<CountWriter>();
        services.AddScoped<IModularTenantEvents, CountWriterEvents>();
        services.AddShapeTableProvider<VisitCounterShapes>();
        services.AddShapeTableProvider<AdminHomeShapes>();
        services.AddScoped<MostReadArticles>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<VisitCountingMiddleware>();
}
