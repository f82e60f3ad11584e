namespace OrchardCore.Localization;

/// <summary>A text with its translations, one a plural form. Contract: Orchard Core 3.0.</summary>
public class CultureDictionaryRecord
{
    public CultureDictionaryRecord(string messageId, params string[] translations) : this(messageId, null, translations)
    {
    }

    public CultureDictionaryRecord(string messageId, string? context, string[] translations)
    {
        Key = GetKey(messageId, context);
        Translations = translations;
    }

    public CultureDictionaryRecordKey Key { get; }

    public string[] Translations { get; }

    /// <summary>Contexts are compared without regard to case.</summary>
    public static CultureDictionaryRecordKey GetKey(string messageId, string? context) => new()
    {
        MessageId = messageId,
        Context = string.IsNullOrEmpty(context) ? null : context.ToLowerInvariant(),
    };
}
