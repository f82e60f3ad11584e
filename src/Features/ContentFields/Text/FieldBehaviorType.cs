namespace OrchardCore.ContentFields.Settings;

/// <summary>Contract: Orchard Core 3.0. Who gives a field its value.</summary>
public enum FieldBehaviorType
{
    Editable = 0,
    GeneratedDisabled = 1,
    GeneratedHidden = 2,
}
