using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace Agency.News.Reindexing;

/// <summary>Looks every minute whether the rules by which articles are dated have changed; costs nothing while they have not.</summary>
[BackgroundTask(Title = "News archive", Schedule = "* * * * *", Description = "Dates articles anew after the time zone of the site has changed.", LockTimeout = 1000, LockExpiration = 600000)]
internal sealed class NewsReindexingTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken) =>
        serviceProvider.GetRequiredService<NewsReindexing>().RunWhenChangedAsync(cancellationToken);
}
