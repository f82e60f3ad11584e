using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Media.ViewModels;
using Sapling.Content.Fields;
using Sapling.Media.Uploads;

namespace Sapling.Media.Fields;

/// <summary>Displays and edits <see cref="MediaField"/>: files of the library, or uploaded with the item, each with its text.</summary>
internal sealed class MediaFieldDriver(
    MediaFieldRules rules,
    AttachedFiles attached,
    UploadLimits limits,
    IOptions<MediaOptions> options,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization,
    IStringLocalizer<MediaFieldDriver> localizer) : FieldDriver<MediaField, DisplayMediaFieldViewModel, EditMediaFieldViewModel>(rules)
{
    protected override ValueTask OfferAsync(EditMediaFieldViewModel model, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var field = model.Field;
        var texts = field.MediaTexts ?? [];
        var anchors = field.GetAnchors();
        var names = field.GetAttachedFileNames();
        var items = (field.Paths ?? []).Select((path, i) => new EditMediaFieldItemInfo
        {
            Path = path,
            MediaText = texts.ElementAtOrDefault(i),
            Anchor = anchors.ElementAtOrDefault(i),
            AttachedFileName = names.ElementAtOrDefault(i),
        }).ToArray();
        model.Paths = JsonSerializer.Serialize(items, JOptions.CamelCase);
        model.MediaTexts = JsonSerializer.Serialize(texts, JOptions.CamelCase);
        model.Anchors = anchors;
        model.AttachedFileNames = names;
        model.AllowMediaText = settings.AllowMediaText;
        model.AllowAnchors = settings.AllowAnchors;
        model.AllowedExtensions = settings.AllowedExtensions is { Length: > 0 } own ? own : [.. options.Value.AllowedFileExtensions];
        return ValueTask.CompletedTask;
    }

    protected override async Task<bool> ReadAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var input = await FormAsync<MediaFieldInput>(context);
        if (input.Items() is not { } items)
        {
            return Fail(context, nameof(input.Paths), localizer["The list of files could not be read, so nothing of it was changed. Load the page again and choose them once more."]);
        }

        await UploadAsync(input, items, context);

        field.Paths = items.Select(i => i.Path!).ToArray();
        field.MediaTexts = settings.AllowMediaText
            ? items.Select(i => i.MediaText ?? string.Empty).ToArray()
            : [];
        AltTexts.Set(field, items.Select(i => i.AltText).ToList());
        if ((settings.AllowAnchors && items.Any(i => i.Anchor is not null)) || field.GetAnchors().Length > 0)
        {
            // Points that are not kept in step would be those of other photos.
            field.SetAnchors(settings.AllowAnchors ? [.. items.Select(i => i.Anchor ?? new Anchor())] : []);
        }

        if (items.Any(i => !string.IsNullOrEmpty(i.AttachedFileName)) || field.GetAttachedFileNames().Length > 0)
        {
            field.SetAttachedFileNames([.. items.Select(i => i.AttachedFileName ?? string.Empty)]);
        }

        return true;
    }

    private async Task UploadAsync(MediaFieldInput input, List<MediaFieldItem> items, UpdateFieldEditorContext context)
    {
        if (input.Uploads.Count == 0)
        {
            return;
        }

        if (accessor.HttpContext is not { } http || !await authorization.AuthorizeAsync(http.User, MediaPermissions.ManageOwnMedia))
        {
            Fail(context, nameof(input.Uploads), localizer["You may not upload files."]);
            return;
        }

        foreach (var upload in input.Uploads)
        {
            var name = MediaUploads.GivenName(upload);
            if ((rules.TypeRefusal(name, context.PartFieldDefinition) ?? await limits.RefusalAsync(name, upload.Length)) is { } refusal)
            {
                Fail(context, nameof(input.Uploads), refusal);
                continue;
            }

            try
            {
                items.Add(new MediaFieldItem
                {
                    Path = await attached.AddAsync(upload, context.ContentPart.ContentItem),
                    AttachedFileName = name,
                });
            }
            catch (FileStoreException exception)
            {
                Fail(context, nameof(input.Uploads), exception.Message);
            }
        }
    }
}
