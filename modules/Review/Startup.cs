using Agency.Review.Listing;
using Agency.Review.Notices;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Services;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Agency.Review;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ReviewPart>()
            .UseDisplayDriver<ReviewPartDriver>()
            .AddHandler<ReviewPartHandler>()
            .AddHandler<ReviewMessages>();
        services.AddScoped<ReviewOutcome>();
        services.AddIndexProvider<ReviewIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<ReviewPermissions>();
        services.AddScoped<IContentsAdminListFilter, ReviewListFilter>();
        services.AddNavigationProvider<ReviewMenu>();
        services.AddScoped<IAuthorizationHandler, ReviewButtonHandler>();
        services.AddScoped<IContentHandler, ReviewVersions>();
    }
}

[RequireFeatures("OrchardCore.Email", "OrchardCore.Users", "OrchardCore.Roles")]
internal sealed class NoticesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IReviewNotice, ReviewOutbox>();
        services.AddScoped<ReviewRecipients>();
        services.AddScoped<ReviewLetter>();
        services.AddSingleton<IBackgroundTask, ReviewMailTask>();
    }
}
