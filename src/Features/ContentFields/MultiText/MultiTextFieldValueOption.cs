using System.Text.Json.Serialization;

namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. A value that may be chosen.</summary>
public class MultiTextFieldValueOption
{
    [JsonPropertyName("name")]
    public string Name { get; set; } = string.Empty;

    [JsonPropertyName("value")]
    public string Value { get; set; } = string.Empty;

    [JsonPropertyName("default")]
    public bool Default { get; set; }
}
