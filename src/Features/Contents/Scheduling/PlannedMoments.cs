using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Modules;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.PublishLater.Models;
using OrchardCore.Security.Permissions;

namespace Sapling.Contents.Scheduling;

/// <summary>What planning a publication and planning its end have in common: who may, which button was pressed, and a moment ahead of now.</summary>
internal sealed class PlannedMoments(IHttpContextAccessor http, IAuthorizationService authorization, ILocalClock localClock, IClock clock)
{
    public async Task<bool> MayPlanAsync(ContentItem item) =>
        http.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item);

    /// <summary>Whether a form asks for a plan to be made or taken back, which needs the right to publish.</summary>
    public static bool IsAskedFor(IFormCollection form) => Pressed(form) is
        PublishLaterPartDriver.Schedule or PublishLaterPartDriver.Cancel or ArchiveLaterPartDriver.Schedule or ArchiveLaterPartDriver.Cancel;

    /// <summary>The moment that the form has just planned for the item: of its publication or of its end.</summary>
    public static (DateTime Utc, bool IsEnd)? Planned(IFormCollection form, ContentItem item) => Pressed(form) switch
    {
        PublishLaterPartDriver.Schedule when item.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc is { } begin => (begin, false),
        ArchiveLaterPartDriver.Schedule when item.Get<ArchiveLaterPart>(nameof(ArchiveLaterPart))?.ScheduledArchiveUtc is { } end => (end, true),
        _ => null,
    };

    /// <summary>The pressed button of the posted editor; empty without one.</summary>
    public string PressedButton() => http.HttpContext?.Request is { HasFormContentType: true } request ? Pressed(request.Form) : string.Empty;

    public async Task<DateTime?> ToLocalAsync(DateTime? plannedUtc) =>
        plannedUtc is { } planned ? (await localClock.ConvertToLocalAsync(planned)).DateTime : null;

    /// <summary>The moment in UTC, or null after telling the field that it is missing or past.</summary>
    public async Task<DateTime?> ReadAsync(DateTime? local, ModelStateDictionary state, string prefix, string field, string missing, string past)
    {
        if (local is not { } chosen)
        {
            state.AddModelError(prefix, field, missing);
            return null;
        }

        // Plans are carried out as a minute begins.
        var planned = await localClock.ConvertToUtcAsync(chosen.AddTicks(-(chosen.Ticks % TimeSpan.TicksPerMinute)));

        if (planned <= clock.UtcNow)
        {
            state.AddModelError(prefix, field, past);
            return null;
        }

        return planned;
    }

    private static string Pressed(IFormCollection form) => form["submit.Save"].ToString();
}
