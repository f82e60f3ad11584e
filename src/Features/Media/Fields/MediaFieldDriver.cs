using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Media.ViewModels;
using OrchardCore.Mvc.ModelBinding;

namespace Sapling.Media.Fields;

/// <summary>Displays and edits <see cref="MediaField"/>: files of the library, or uploaded with the item, each with its text.</summary>
internal sealed class MediaFieldDriver(
    MediaFieldRules rules,
    AttachedFiles attached,
    IOptions<MediaOptions> options,
    IHttpContextAccessor accessor,
    IAuthorizationService authorization,
    IStringLocalizer<MediaFieldDriver> localizer) : ContentFieldDisplayDriver<MediaField>
{
    public override IDisplayResult Display(MediaField field, BuildFieldDisplayContext context)
        => Initialize<DisplayMediaFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(MediaField field, BuildFieldEditorContext context)
        => Initialize<EditMediaFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
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
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var input = new MediaFieldInput();
        await context.Updater.TryUpdateModelAsync(input, Prefix);
        var items = input.Items();
        await UploadAsync(input, items, context);

        field.Paths = items.Select(i => i.Path!).ToArray();
        field.MediaTexts = context.PartFieldDefinition.GetSettings<MediaFieldSettings>().AllowMediaText
            ? items.Select(i => i.MediaText ?? string.Empty).ToArray()
            : [];
        AltTexts.Set(field, items.Select(i => i.AltText).ToList());
        if (items.Any(i => i.Anchor is not null))
        {
            field.SetAnchors([.. items.Select(i => i.Anchor ?? new Anchor())]);
        }

        if (items.Any(i => !string.IsNullOrEmpty(i.AttachedFileName)))
        {
            field.SetAttachedFileNames([.. items.Select(i => i.AttachedFileName ?? string.Empty)]);
        }

        foreach (var problem in rules.Check(field, context.PartFieldDefinition))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Paths), problem);
        }

        return await EditAsync(field, context);
    }

    private async Task UploadAsync(MediaFieldInput input, List<MediaFieldItem> items, UpdateFieldEditorContext context)
    {
        if (input.Uploads.Count == 0)
        {
            return;
        }

        if (accessor.HttpContext is not { } http || !await authorization.AuthorizeAsync(http.User, MediaPermissions.ManageOwnMedia))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(input.Uploads), localizer["You may not upload files."]);
            return;
        }

        foreach (var upload in input.Uploads.Where(u => u.Length > 0))
        {
            if (upload.Length > options.Value.MaxFileSize)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(input.Uploads), localizer["The file '{0}' is larger than {1} MB.", upload.FileName, options.Value.MaxFileSize / 1_000_000]);
                continue;
            }

            try
            {
                items.Add(new MediaFieldItem
                {
                    Path = await attached.AddAsync(upload, context.ContentPart.ContentItem),
                    AttachedFileName = Path.GetFileName(upload.FileName),
                });
            }
            catch (FileStoreException exception)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(input.Uploads), exception.Message);
            }
        }
    }
}
