using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Settings;
using Sapling.Media.Types;

namespace Sapling.Media.Fields;

/// <summary>Keeps items with photos that say nothing to those who cannot see them from being published.</summary>
internal sealed class PictureTextRule(ISiteService sites, IUpdateModelAccessor updater, INotifier notifier, IHtmlLocalizer<PictureTextRule> H) : ContentFieldHandler<MediaField>
{
    public override async Task PublishingAsync(PublishContentFieldContext context, MediaField field)
    {
        var lacking = WithoutText(field, context.ContentPartFieldDefinition).ToList();
        if (lacking.Count == 0 || !(await sites.GetSettingsAsync<PictureTextSettings>()).RequiredToPublish)
        {
            return;
        }

        var message = H["Not published: {0} photos of {1} have no caption ({2}). Write what they show, then publish again.", lacking.Count, context.ContentPartFieldDefinition.DisplayName(), string.Join(", ", lacking)];
        context.Cancel = true;
        updater.ModelUpdater?.ModelState.AddModelError($"{context.PartName}.{context.ContentPartFieldDefinition.Name}.{nameof(field.Paths)}", message.Value);
        await notifier.ErrorAsync(message);
    }

    /// <summary>Numbers of the photos, from 1, that have no caption. Where the field takes no texts none is missed.</summary>
    internal static IEnumerable<int> WithoutText(MediaField field, ContentPartFieldDefinition definition)
    {
        if (!definition.GetSettings<MediaFieldSettings>().AllowMediaText)
        {
            yield break;
        }

        var paths = field.Paths ?? [];
        for (var i = 0; i < paths.Length; i++)
        {
            if (FileTypes.IsRaster(paths[i]) && string.IsNullOrWhiteSpace(field.MediaTexts?.ElementAtOrDefault(i)))
            {
                yield return i + 1;
            }
        }
    }
}
