namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. How a predefined list is shown.</summary>
public enum EditorOption
{
    Radio = 0,
    Dropdown = 1,
}
