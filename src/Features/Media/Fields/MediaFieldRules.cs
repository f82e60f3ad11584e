using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using Sapling.Content.Fields;
using Sapling.Media.Storage;

namespace Sapling.Media.Fields;

/// <summary>The rules of a media field's value, for forms and for content that comes any other way.</summary>
internal sealed class MediaFieldRules(IOptions<MediaOptions> options, IStringLocalizer<MediaFieldRules> localizer) : FieldRules<MediaField>(localizer)
{
    public override IEnumerable<FieldProblem> Check(MediaField field, ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MediaFieldSettings>();
        var paths = field.Paths ?? [];
        if (settings.Required && paths.Length == 0)
        {
            yield return new(nameof(field.Paths), S["A file is required for {0}.", definition.DisplayName()]);
        }

        if (!settings.Multiple && paths.Length > 1)
        {
            yield return new(nameof(field.Paths), S["Only one file may be chosen for {0}.", definition.DisplayName()]);
        }

        foreach (var path in paths)
        {
            if (!StorePath.TryNormalize(path, out _, out _))
            {
                yield return new(nameof(field.Paths), S["'{0}' is not the path of a file of the library.", path]);
            }
            else if (TypeRefusal(path, definition) is { } refusal)
            {
                yield return new(nameof(field.Paths), refusal);
            }
        }
    }

    /// <summary>Why files of this name are none for the field; null when they may be.</summary>
    public string? TypeRefusal(string path, ContentPartFieldDefinition definition)
    {
        IEnumerable<string> allowed = definition.GetSettings<MediaFieldSettings>().AllowedExtensions is { Length: > 0 } own ? own : options.Value.AllowedFileExtensions;
        return allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            ? null
            : S["'{0}' is not of a type that {1} takes.", path, definition.DisplayName()].Value;
    }
}
