using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class Notifier(ILogger<Notifier> logger) : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => AddAsync(type, message, null);

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context)
    {
        if (logger.IsEnabled(LogLevel.Information))
        {
            logger.LogInformation("Notification {NotificationType} with message '{NotificationMessage}'.", type, message.Value);
        }

        _entries.Add(new NotifyEntry { Type = type, Message = message, DismissalMilliseconds = context?.DismissalMilliseconds });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class NotifierExtensions
{
    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Information, message);

    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Information, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Warning, message);

    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Warning, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });

    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Error, message);

    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Error, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });

    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Success, message);

    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message, int dismissalMilliseconds) =>
        notifier.AddAsync(NotifyType.Success, message, new NotifyContext { DismissalMilliseconds = dismissalMilliseconds });
}
