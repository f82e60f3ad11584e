using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Messages to the person at the browser, shown by this page or, after a redirect, by the next. Contract: Orchard Core 3.0.</summary>
public interface INotifier
{
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context) => AddAsync(type, message);

    IList<NotifyEntry> List();
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public enum NotifyType
{
    Success = 0,
    Information = 1,
    Warning = 2,
    Error = 3,
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class NotifyContext
{
    /// <summary>After how long the message goes by itself; null: when it is dismissed.</summary>
    public int? DismissalMilliseconds { get; set; }
}
