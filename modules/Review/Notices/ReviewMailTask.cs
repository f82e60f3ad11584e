using Agency.Review.Workflow;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Email;
using OrchardCore.Localization;
using OrchardCore.Modules;
using YesSql;

namespace Agency.Review.Notices;

/// <summary>
/// Sends what waits. A run takes little time, because the planned publications of the site wait for it; what cannot be sent is
/// logged and tried again for an hour.
/// </summary>
[BackgroundTask(Title = "Review messages", Schedule = "* * * * *", Description = "Tells reviewers and writers by mail that an item waits for them.", LockTimeout = 1_000, LockExpiration = 120_000)]
internal sealed class ReviewMailTask(IClock clock, ILogger<ReviewMailTask> logger) : IBackgroundTask
{
    internal const int MostAttempts = 12;

    internal static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan s_longestRun = TimeSpan.FromSeconds(15);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var session = serviceProvider.GetRequiredService<ISession>();
        var now = clock.UtcNow;
        var due = (await session.Query().For<ReviewNotice>().ListAsync(cancellationToken)).Where(notice => notice.DueUtc <= now).OrderBy(notice => notice.Id).ToArray();

        if (due.Length == 0)
        {
            return;
        }

        var isMailSet = await serviceProvider.GetRequiredService<IEmailProviderResolver>().GetAsync() is not null;
        using var culture = CultureScope.Create(await serviceProvider.GetRequiredService<ILocalizationService>().GetDefaultCultureAsync());
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_longestRun);

        foreach (var notice in due)
        {
            if (isMailSet && !patience.IsCancellationRequested)
            {
                await SendAsync(serviceProvider, notice, patience.Token);
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!isMailSet || notice.To is [])
            {
                session.Delete(notice);
            }
            else if (notice.Attempts >= MostAttempts)
            {
                logger.LogError("Gave up telling {Recipients} of the content item {ContentItemId}: its message could not be sent for an hour.", notice.To, notice.ContentItemId);
                session.Delete(notice);
            }
            else
            {
                await session.SaveAsync(notice);
            }
        }
    }

    /// <summary>Leaves in the notice those who could not be told, nobody when it has become pointless.</summary>
    private async Task SendAsync(IServiceProvider services, ReviewNotice notice, CancellationToken cancellationToken)
    {
        notice.Attempts++;
        notice.DueUtc = clock.UtcNow + Pause;
        var item = await services.GetRequiredService<IContentManager>().GetAsync(notice.ContentItemId, VersionOptions.Latest);
        var part = item?.Get<ReviewPart>(nameof(ReviewPart));

        if (item is null || part is null || (notice.Kind == ReviewNoticeKind.Submitted && part.State != ReviewState.Submitted))
        {
            notice.To = [];
            return;
        }

        var recipients = services.GetRequiredService<ReviewRecipients>();
        notice.To ??= notice.Kind == ReviewNoticeKind.Submitted
            ? await recipients.ReviewersAsync(notice.By)
            : await recipients.WritersAsync(part.SubmittedBy, item.Owner);
        var untold = new List<string>();

        foreach (var address in notice.To)
        {
            if (!await IsSentAsync(services, notice, item, address, cancellationToken))
            {
                untold.Add(address);
            }
        }

        notice.To = untold;
    }

    private async Task<bool> IsSentAsync(IServiceProvider services, ReviewNotice notice, ContentItem item, string address, CancellationToken cancellationToken)
    {
        try
        {
            var message = services.GetRequiredService<ReviewLetter>().Write(notice, item.DisplayText, address);
            var result = await services.GetRequiredService<IEmailService>().SendAsync(message, cancellationToken: cancellationToken);

            if (!result.Succeeded)
            {
                logger.LogWarning(
                    "The message to {Address} on the content item {ContentItemId} could not be sent: {Errors}. It is tried again.",
                    address, notice.ContentItemId, string.Join(' ', result.Errors.Select(error => error.Message.Value)));
            }

            return result.Succeeded;
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "The message to {Address} on the content item {ContentItemId} could not be sent. It is tried again.", address, notice.ContentItemId);
            return false;
        }
    }
}
