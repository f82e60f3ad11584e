using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;

namespace Sapling.ContentTypes.Fields;

/// <summary>The kinds of fields that the enabled features bring, in words.</summary>
public sealed class FieldKinds(IOptions<ContentOptions> options, IStringLocalizer<FieldKinds> localizer)
{
    private readonly IStringLocalizer S = localizer;

    internal IReadOnlyList<FieldKind> All() =>
        [.. options.Value.ContentFieldOptions.Select(field => Describe(field.Type.Name)).OrderBy(kind => kind.Title, StringComparer.CurrentCulture)];

    internal bool IsKnown(string? name) => name is not null && options.Value.ContentFieldOptionsLookup.ContainsKey(name);

    internal FieldKind Describe(string name)
    {
        var (title, hint) = name switch
        {
            "TextField" => (S["Plain text"], S["One line or several, a list of choices, an e-mail address, a colour."]),
            "HtmlField" => (S["Formatted text"], S["Text with headings, lists, links and pictures."]),
            "NumericField" => (S["Number"], S["With or without decimals, between a smallest and a largest."]),
            "BooleanField" => (S["Yes or no"], S["A box to tick."]),
            "DateField" => (S["Day"], S["A day without a time."]),
            "DateTimeField" => (S["Day and time"], S["A moment, by the site's time zone."]),
            "TimeField" => (S["Time of day"], S["A time without a day."]),
            "LinkField" => (S["Link"], S["A web address and its text."]),
            "MediaField" => (S["Pictures and files"], S["From the media library, with captions; also a photo gallery."]),
            "TaxonomyField" => (S["Categories"], S["Terms of a taxonomy."]),
            "ContentPickerField" => (S["Other content"], S["Items of this site, chosen by their titles."]),
            "UserPickerField" => (S["People"], S["Users of this site."]),
            "MultiTextField" => (S["Several choices"], S["Any number of a given list."]),
            "YoutubeField" => (S["Video on YouTube"], S["The address of a video."]),
            _ => (new LocalizedString(name, name.EndsWith("Field", StringComparison.Ordinal) ? name[..^5] : name), new LocalizedString(name, string.Empty)),
        };
        return new FieldKind(name, title, hint);
    }
}

internal sealed record FieldKind(string Name, string Title, string Hint);
