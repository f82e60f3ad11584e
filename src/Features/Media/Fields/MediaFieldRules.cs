using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using Sapling.Media.Storage;

namespace Sapling.Media.Fields;

/// <summary>The rules of a media field's value, for forms and for content that comes any other way.</summary>
internal sealed class MediaFieldRules(IOptions<MediaOptions> options, IStringLocalizer<MediaFieldRules> localizer) : ContentFieldHandler<MediaField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, MediaField field)
    {
        foreach (var problem in Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(problem, nameof(field.Paths));
        }

        return Task.CompletedTask;
    }

    public IEnumerable<string> Check(MediaField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MediaFieldSettings>();
        var paths = field.Paths ?? [];
        if (settings.Required && paths.Length == 0)
        {
            yield return localizer["A file is required for {0}.", definition.DisplayName()];
        }

        if (!settings.Multiple && paths.Length > 1)
        {
            yield return localizer["Only one file may be chosen for {0}.", definition.DisplayName()];
        }

        var allowed = settings.AllowedExtensions is { Length: > 0 } own ? own : options.Value.AllowedFileExtensions.ToArray();
        foreach (var path in paths)
        {
            if (!StorePath.TryNormalize(path, out _, out _))
            {
                yield return localizer["'{0}' is not the path of a file of the library.", path];
            }
            else if (!allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                yield return localizer["'{0}' is not of a type that {1} takes.", path, definition.DisplayName()];
            }
        }
    }
}
