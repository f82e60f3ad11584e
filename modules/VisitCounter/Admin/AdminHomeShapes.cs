using Agency.VisitCounter.Counts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;

namespace Agency.VisitCounter.Admin;

/// <summary>
/// <c>VisitChart</c> (property Days: how many days up to today, 30 by itself), and its place on the home of the admin beside what is read most.
/// </summary>
internal sealed class AdminHomeShapes : ShapeTableProvider
{
    private const int Days = 30;

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("VisitChart").OnProcessing(FillChartAsync);
        builder.Describe("AdminHome").OnProcessing(AddAsync);

        return ValueTask.CompletedTask;
    }

    private static async Task AddAsync(ShapeDisplayContext context)
    {
        var factory = context.ServiceProvider.GetRequiredService<IShapeFactory>();

        await context.Shape.AddAsync(await factory.CreateAsync("VisitChart"), "2");
        await context.Shape.AddAsync(await factory.CreateAsync("VisitMostRead"), "4");
    }

    private static async Task FillChartAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        await services.GetRequiredService<CountWriter>().EnsureStartedAsync(CancellationToken.None);

        var today = DateOnly.FromDateTime((await services.GetRequiredService<ILocalClock>().GetLocalNowAsync()).DateTime);
        context.Shape.Properties["Chart"] = new VisitChart(services.GetRequiredService<VisitCounts>().Days(today.AddDays(1 - Days), today));
    }
}
