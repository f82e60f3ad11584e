namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Settings of the display mode Header.</summary>
public class TextFieldHeaderDisplaySettings
{
    public string? Level { get; set; }
}
