namespace OrchardCore.Localization;

/// <summary>A text and where it is used. Contract: Orchard Core 3.0.</summary>
public readonly record struct CultureDictionaryRecordKey
{
    public required string MessageId { get; init; }

    public string? Context { get; init; }

    public static implicit operator string(CultureDictionaryRecordKey cultureDictionaryRecordKey) => cultureDictionaryRecordKey.ToString();

    public override string ToString() => string.IsNullOrEmpty(Context) ? MessageId : $"{Context}|{MessageId}";
}
