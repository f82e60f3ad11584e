using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Theming;
using Sapling.Content.Designing;

namespace Sapling.ContentTypes.Editors;

/// <summary>
/// The editors and display modes that the enabled features and the theme have templates for: <c>TextField-TextArea.Edit</c> is the editor
/// TextArea of text fields, <c>TextField-Header.Display</c> their display mode Header.
/// </summary>
internal sealed class EditorChoices(IShapeTableManager tables, IThemeManager themes, IStringLocalizer<EditorChoices> localizer)
{
    private readonly IStringLocalizer S = localizer;

    internal Task<IReadOnlyList<SettingOption>> EditorsAsync(string element, string? chosen) => ListAsync(element + "_Edit__", chosen);

    internal Task<IReadOnlyList<SettingOption>> DisplayModesAsync(string element, string? chosen) => ListAsync(element + "_Display__", chosen);

    private async Task<IReadOnlyList<SettingOption>> ListAsync(string start, string? chosen)
    {
        var table = await tables.GetShapeTableAsync((await themes.GetThemeAsync())?.Id);
        var names = table.Bindings.Keys
            .Where(shape => shape.StartsWith(start, StringComparison.Ordinal) && !shape.AsSpan(start.Length).Contains("__", StringComparison.Ordinal))
            .Select(shape => shape[start.Length..])
            .ToHashSet(StringComparer.Ordinal);

        // One that is chosen stays choosable, also while the feature it came from is off.
        if (!string.IsNullOrEmpty(chosen))
        {
            names.Add(chosen);
        }

        return [new SettingOption(string.Empty, S["Standard"]), .. names.Select(name => new SettingOption(name, TextOf(name))).OrderBy(option => option.Text, StringComparer.CurrentCulture)];
    }

    private string TextOf(string name) => name switch
    {
        "TextArea" or "Multiline" => S["Several lines"],
        "Wysiwyg" => S["Rich text"],
        "Trumbowyg" => S["Rich text (Trumbowyg)"],
        "PredefinedList" => S["List of choices"],
        "Color" => S["Colour"],
        "Email" => S["E-mail address"],
        "Tel" => S["Telephone number"],
        "Url" => S["Web address"],
        "Switch" => S["Switch"],
        "Gallery" => S["Photo gallery"],
        "Attached" => S["Files that belong to the item"],
        "Tags" => S["Tags"],
        "Header" => S["Heading"],
        _ => name,
    };
}
