namespace Sapling.Content.Designing;

/// <summary>The shape <c>SettingsForm_Edit</c>: a settings form on a page.</summary>
public class SettingsShape
{
    public string? Title { get; set; }

    public IReadOnlyList<SettingInput> Inputs { get; set; } = [];

    /// <summary>The beginning of the names of the inputs.</summary>
    public string FieldPrefix { get; set; } = string.Empty;

    public string NameOf(SettingInput input) => $"{FieldPrefix}.{nameof(PostedSettings.Values)}[{input.Name}]";
}

internal sealed class PostedSettings
{
    public Dictionary<string, string?[]> Values { get; set; } = [];
}
