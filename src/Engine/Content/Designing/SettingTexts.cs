using Microsoft.Extensions.Localization;

namespace Sapling.Content.Designing;

/// <summary>What is said about wrong settings.</summary>
public sealed class SettingTexts(IStringLocalizer<SettingTexts> localizer)
{
    internal string Hint => localizer["Hint"];

    internal string HintHint => localizer["One sentence below the field that helps to fill it in."];

    internal string Required => localizer["Must be filled in"];

    internal string NotATemplate(string problem) => localizer["This is not a Liquid template: {0}", problem];

    internal string NotANumber(string text) => localizer["'{0}' is not a number.", text];

    internal string NotAChoice(string label) => localizer["Choose one of the list for {0}.", label];

    internal string OutOfRange(string label, string? minimum, string? maximum) => (minimum, maximum) switch
    {
        (not null, not null) => localizer["{0} must be from {1} to {2}.", label, minimum, maximum],
        (not null, null) => localizer["{0} must be at least {1}.", label, minimum],
        _ => localizer["{0} must be at most {1}.", label, maximum ?? string.Empty],
    };
}
