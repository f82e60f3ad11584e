using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;
using OrchardCore.PublishLater.Indexes;
using Sapling.Admin.Menu;
using YesSql;

namespace Sapling.Contents.Listing;

/// <summary>The home's ways to what is not finished: one's own items, drafts, and what is planned.</summary>
internal sealed class HomeTasks(ISession session, IServiceProvider services, IStringLocalizer<HomeTasks> S)
    : NamedNavigationProvider(MenuSearch.TasksMenu)
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Drafts"], "2", item => List(item, "draft").AddClass("icon-class-pencil"))
            .Add(S["Mine"], "3", item => List(item, "mine").AddClass("icon-class-person"));

        if (services.GetService<Scheduling.PublishLaterMark>() is not null)
        {
            var planned = await session.QueryIndex<PublishLaterPartIndex>(index => index.Latest && !index.Published && index.ScheduledPublishDateTimeUtc != null).CountAsync();
            builder.Add(S["Scheduled"], "4", item => List(item, "scheduled").AddClass("icon-class-clock").AddClass($"count-{planned}"));
        }
    }

    private static NavigationItemBuilder List(NavigationItemBuilder item, string status) => item
        .Action("Index", "ContentItem", "OrchardCore.Contents", new RouteValueDictionary { ["status"] = status })
        .Permission(CommonPermissions.ListContent);
}
