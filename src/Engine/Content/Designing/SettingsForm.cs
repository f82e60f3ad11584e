using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Sapling.Data.Stores;

namespace Sapling.Content.Designing;

/// <summary>
/// A form for a settings class, declared input by input: what is asked, how it is read from the settings and written back.
/// Writing answers what is wrong with a text, in the words of the person who typed it, or null.
/// </summary>
public sealed class SettingsForm<TSettings>(TSettings settings, SettingTexts texts)
    where TSettings : class
{
    private readonly List<Entry> _entries = [];

    /// <summary>The settings as they are; shared, so they are not to be changed.</summary>
    public TSettings Settings { get; } = settings;

    /// <summary>A heading, where one form is not enough to understand.</summary>
    public string? Title { get; set; }

    internal SettingTexts Texts => texts;

    internal IReadOnlyList<SettingInput> Inputs => [.. _entries.Select(entry => entry.Input)];

    public SettingsForm<TSettings> Line(string label, Func<TSettings, string?> get, Action<TSettings, string?> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "") =>
        Text(SettingKind.Line, label, get, (target, text) => { set(target, text); return null; }, hint, name);

    public SettingsForm<TSettings> Lines(string label, Func<TSettings, string?> get, Action<TSettings, string?> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "") =>
        Text(SettingKind.Lines, label, get, (target, text) => { set(target, text); return null; }, hint, name);

    /// <summary>A text that may be wrong: <paramref name="set"/> answers why, or null.</summary>
    public SettingsForm<TSettings> Checked(SettingKind kind, string label, Func<TSettings, string?> get, Func<TSettings, string?, string?> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "") =>
        Text(kind, label, get, set, hint, name);

    public SettingsForm<TSettings> Check(string label, Func<TSettings, bool> get, Action<TSettings, bool> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "") =>
        Add(
            new SettingInput(SettingKind.Check, Member(name), label) { Hint = hint, Values = [get(Settings) ? "true" : "false"] },
            (target, values) => { set(target, values is [var first, ..] && first == "true"); return null; });

    public SettingsForm<TSettings> Number<TNumber>(string label, Func<TSettings, TNumber?> get, Action<TSettings, TNumber?> set, TNumber? minimum = null, TNumber? maximum = null, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "")
        where TNumber : struct, INumber<TNumber> =>
        Text(SettingKind.Line, label, target => get(target)?.ToString(null, CultureInfo.InvariantCulture), (target, text) =>
        {
            if (text is null)
            {
                set(target, null);
                return null;
            }

            // Vietnamese writes a comma where programs write a point.
            if (!TNumber.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return texts.NotANumber(text);
            }

            if ((minimum is { } low && number < low) || (maximum is { } high && number > high))
            {
                return texts.OutOfRange(label, minimum?.ToString(), maximum?.ToString());
            }

            set(target, number);
            return null;
        }, hint, name);

    public SettingsForm<TSettings> Choice(string label, IEnumerable<SettingOption> options, Func<TSettings, string?> get, Action<TSettings, string?> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "")
    {
        var known = options.ToList();
        return Add(
            new SettingInput(SettingKind.Choice, Member(name), label) { Hint = hint, Options = known, Values = [get(Settings) ?? string.Empty] },
            (target, values) =>
            {
                var chosen = values.Count > 0 ? values[0] : string.Empty;

                if (known.All(option => option.Value != chosen))
                {
                    return texts.NotAChoice(label);
                }

                set(target, chosen.Length == 0 ? null : chosen);
                return null;
            });
    }

    public SettingsForm<TSettings> Choice<TEnum>(string label, IEnumerable<(TEnum Value, string Text)> options, Func<TSettings, TEnum> get, Action<TSettings, TEnum> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "")
        where TEnum : struct, Enum =>
        Choice(label, options.Select(option => new SettingOption(option.Value.ToString(), option.Text)), target => get(target).ToString(), (target, text) => set(target, Enum.Parse<TEnum>(text!)), hint, name);

    /// <summary>Any number of the options.</summary>
    public SettingsForm<TSettings> Choices(string label, IEnumerable<SettingOption> options, Func<TSettings, IEnumerable<string>?> get, Action<TSettings, string[]> set, string? hint = null, [CallerArgumentExpression(nameof(get))] string name = "")
    {
        var known = options.ToList();
        return Add(
            new SettingInput(SettingKind.Choices, Member(name), label) { Hint = hint, Options = known, Values = [.. get(Settings) ?? []] },
            (target, values) =>
            {
                var chosen = values.Where(value => value.Length > 0).ToArray();

                if (chosen.Any(value => known.All(option => option.Value != value)))
                {
                    return texts.NotAChoice(label);
                }

                set(target, chosen);
                return null;
            });
    }

    /// <summary>Writes what was posted to the settings; what is wrong is left out and said.</summary>
    internal IEnumerable<(string Name, string Problem)> Write(TSettings target, IReadOnlyDictionary<string, string?[]> posted)
    {
        foreach (var entry in _entries)
        {
            var values = posted.TryGetValue(entry.Input.Name, out var given) ? given.Select(value => value ?? string.Empty).ToList() : [];
            entry.Input.Values = values;

            if (entry.Write(target, values) is { } problem)
            {
                yield return (entry.Input.Name, problem);
            }
        }
    }

    private SettingsForm<TSettings> Text(SettingKind kind, string label, Func<TSettings, string?> get, Func<TSettings, string?, string?> set, string? hint, string name) =>
        Add(
            new SettingInput(kind, Member(name), label) { Hint = hint, Values = [get(Settings) ?? string.Empty] },
            (target, values) => set(target, values is [var first, ..] && first.Trim().Composed() is { Length: > 0 } text ? text : null));

    private SettingsForm<TSettings> Add(SettingInput input, Func<TSettings, IReadOnlyList<string>, string?> write)
    {
        _entries.Add(new Entry(input, write));
        return this;
    }

    // "settings => settings.Hint" is called Hint.
    private static string Member(string expression)
    {
        var start = expression.IndexOf("=>", StringComparison.Ordinal) + 2;
        var dot = expression.IndexOf('.', start);
        var end = dot + 1;

        while (end < expression.Length && (char.IsLetterOrDigit(expression[end]) || expression[end] == '_'))
        {
            end++;
        }

        return dot < 0 || end == dot + 1
            ? throw new ArgumentException($"Give the input a name: '{expression}' does not begin with a property of the settings.", nameof(expression))
            : expression[(dot + 1)..end];
    }

    private sealed record Entry(SettingInput Input, Func<TSettings, IReadOnlyList<string>, string?> Write);
}
