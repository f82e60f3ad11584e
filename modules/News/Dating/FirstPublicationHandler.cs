using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace Agency.News.Dating;

/// <summary>
/// An article without a date gets one when it is first published, in its own date field: later publications then leave it in its place.
/// What an editor or an import gave is never touched.
/// </summary>
internal sealed class FirstPublicationHandler(SiteCalendar calendar, IContentDefinitionManager definitions, IClock clock, ISession session) : ContentHandlerBase
{
    /// <summary>After all handlers have agreed: what they refuse to publish has no date.</summary>
    public override async Task PublishedAsync(PublishContentContext context)
    {
        if (await UndatedAsync(context.ContentItem) is { } field)
        {
            await DateAsync(context.ContentItem, field, EarlierDate(context.PreviousItem, field) ?? PassedPlan(context.ContentItem) ?? context.ContentItem.PublishedUtc);
        }
    }

    /// <summary>Articles published before dates were given would lose theirs with the publication.</summary>
    public override async Task UnpublishingAsync(PublishContentContext context)
    {
        var published = context.PreviousItem ?? context.ContentItem;

        foreach (var version in new[] { published, context.ContentItem }.Distinct())
        {
            if (await UndatedAsync(version) is { } field)
            {
                await DateAsync(version, field, EarlierDate(published, field));
            }
        }
    }

    /// <summary>A copy is another article.</summary>
    public override async Task CloningAsync(CloneContentContext context)
    {
        var copy = context.CloneContentItem;

        if (await FieldAsync(copy.ContentType) is { } field && SiteCalendar.DateOf(copy, field) is not null)
        {
            Write(copy, field, null);
        }
    }

    /// <summary>The name of the date field, when the item is news that has the field and no value in it.</summary>
    private async Task<string?> UndatedAsync(ContentItem item) =>
        await FieldAsync(item.ContentType) is { } field && SiteCalendar.DateOf(item, field) is null ? field : null;

    private async Task<string?> FieldAsync(string contentType)
    {
        var settings = await calendar.SettingsAsync();

        if (!settings.ContentTypes.Contains(contentType))
        {
            return null;
        }

        var part = (await definitions.GetTypeDefinitionAsync(contentType))?.Parts.FirstOrDefault(part => part.Name == contentType);

        return part?.PartDefinition.Fields.Any(field => field.Name == settings.DateField && field.FieldDefinition.Name == nameof(DateTimeField)) == true
            ? settings.DateField
            : null;
    }

    private async Task DateAsync(ContentItem item, string field, DateTime? utc)
    {
        Write(item, field, utc);
        await session.SaveAsync(item, checkConcurrency: true);
    }

    /// <summary>What readers saw until now, also where an editor has emptied the field.</summary>
    private static DateTime? EarlierDate(ContentItem? published, string field) =>
        published is null ? null : SiteCalendar.DateOf(published, field) ?? published.PublishedUtc;

    private DateTime? PassedPlan(ContentItem item) =>
        item.Get<PublishLaterPart>(nameof(PublishLaterPart))?.ScheduledPublishUtc is { } planned && planned <= clock.UtcNow ? planned : null;

    private static void Write(ContentItem item, string field, DateTime? utc) =>
        item.Alter<ContentPart>(item.ContentType, part => part.Alter<DateTimeField>(field, date => date.Value = utc));
}
