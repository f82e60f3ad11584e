using System.Collections;

namespace OrchardCore.Localization;

/// <summary>The translations of a culture. Contract: Orchard Core 3.0.</summary>
public class CultureDictionary : IEnumerable<CultureDictionaryRecord>
{
    private readonly Dictionary<CultureDictionaryRecordKey, string[]> _translations = [];

    public CultureDictionary(string cultureName, PluralizationRuleDelegate pluralRule)
    {
        CultureName = cultureName;
        PluralRule = pluralRule;
    }

    public string CultureName { get; }

    public PluralizationRuleDelegate PluralRule { get; }

    public IDictionary<CultureDictionaryRecordKey, string[]> Translations => _translations;

    public string? this[CultureDictionaryRecordKey key] => this[key, null];

    public string? this[CultureDictionaryRecordKey key, int? count]
    {
        get
        {
            if (!_translations.TryGetValue(key, out var forms))
            {
                return null;
            }

            var form = count is { } number ? PluralRule(number) : 0;
            return form < forms.Length
                ? forms[form]
                : throw new PluralFormNotFoundException(
                    $"'{key}' has no plural form {form} in the translations of '{CultureName}'.",
                    new PluralForm(key, form, System.Globalization.CultureInfo.GetCultureInfo(CultureName)));
        }
    }

    /// <summary>Later translations replace earlier ones.</summary>
    public void MergeTranslations(IEnumerable<CultureDictionaryRecord> records)
    {
        foreach (var record in records)
        {
            _translations[record.Key] = record.Translations;
        }
    }

    public IEnumerator<CultureDictionaryRecord> GetEnumerator() => _translations
        .Select(pair => new CultureDictionaryRecord(pair.Key.MessageId, pair.Key.Context, pair.Value))
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
