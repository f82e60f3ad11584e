using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. A choice of a predefined list.</summary>
public class ListValueOption
{
    public ListValueOption()
    {
    }

    public ListValueOption(string name)
        : this(name, name)
    {
    }

    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; } = string.Empty;

    [JsonPropertyName("value")]
    public string Value { get; set; } = string.Empty;
}
