using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardSite.Features.Tests.Contents;

/// <summary>What people are told.</summary>
internal sealed class Notes : INotifier
{
    public List<(NotifyType Type, string Text)> Said { get; } = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        using var text = new StringWriter();
        message.WriteTo(text, Microsoft.AspNetCore.Razor.TagHelpers.NullHtmlEncoder.Default);
        Said.Add((type, text.ToString()));
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => [];
}
