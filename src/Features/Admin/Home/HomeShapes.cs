using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Sapling.Admin.Home;

/// <summary>Puts a person's drafts and the latest changes on the home of the admin.</summary>
internal sealed class HomeShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("AdminHome").OnProcessing(AddAsync);
        return ValueTask.CompletedTask;
    }

    private static async Task AddAsync(ShapeDisplayContext context)
    {
        var services = context.ServiceProvider;
        var factory = services.GetRequiredService<IShapeFactory>();
        var work = services.GetRequiredService<OwnWork>();
        var person = services.GetRequiredService<IHttpContextAccessor>().HttpContext!.User;

        await context.Shape.AddAsync(await CreateAsync(factory, "AdminHomeDrafts", await work.DraftsAsync(person)), "1");
        await context.Shape.AddAsync(await CreateAsync(factory, "AdminHomeRecent", await work.RecentAsync(person)), "3");
    }

    private static ValueTask<IShape> CreateAsync(IShapeFactory factory, string type, IReadOnlyList<WorkItem> items) =>
        factory.CreateAsync(type, Arguments.From(new Dictionary<string, object> { ["Work"] = items }));
}
