using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Localization.PortableObject;

/// <summary>
/// Translates texts of one context, such as a class: by the context, then by the text alone, in the current culture and its parents.
/// Contract: Orchard Core 3.0.
/// </summary>
public class PortableObjectStringLocalizer : IPluralStringLocalizer
{
    private readonly string _context;
    private readonly ILocalizationManager _localizationManager;
    private readonly bool _fallBackToParentCulture;
    private readonly ILogger _logger;

    public PortableObjectStringLocalizer(string context, ILocalizationManager localizationManager, bool fallBackToParentCulture, ILogger logger)
    {
        _context = context;
        _localizationManager = localizationManager;
        _fallBackToParentCulture = fallBackToParentCulture;
        _logger = logger;
    }

    public virtual LocalizedString this[string name]
    {
        get
        {
            var translation = GetTranslation(name, _context, CultureInfo.CurrentUICulture, null);
            return new LocalizedString(name, translation ?? name, translation is null);
        }
    }

    public virtual LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (text, used) = GetTranslation(name, arguments);
            return used.Length == 0
                ? text
                : new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, used), text.ResourceNotFound);
        }
    }

    public virtual IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var seen = new HashSet<CultureDictionaryRecordKey>();
        foreach (var culture in Cultures(CultureInfo.CurrentUICulture, includeParentCultures))
        {
            foreach (var record in _localizationManager.GetDictionary(culture).Where(record => seen.Add(record.Key)))
            {
                yield return new LocalizedString(record.Key.MessageId, record.Translations[0]);
            }
        }
    }

    public virtual (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        if (arguments is not [PluralizationArgument plural])
        {
            return (this[name], arguments);
        }

        var translation = GetTranslation(plural.Forms[0], _context, CultureInfo.CurrentUICulture, plural.Count);
        return (
            new LocalizedString(name, translation ?? GetTranslation(plural.Forms, CultureInfo.CurrentUICulture, plural.Count), translation is null),
            [plural.Count, .. plural.Arguments]);
    }

    /// <summary>The form among those that the code gave, which are English or, with a single one, of any language.</summary>
#pragma warning disable CA1822 // The contract has it as an instance member.
    protected string GetTranslation(string[] pluralForms, CultureInfo culture, int? count) =>
        pluralForms[Math.Min(count is null or 1 ? 0 : 1, pluralForms.Length - 1)];
#pragma warning restore CA1822

    protected string? GetTranslation(string name, string context, CultureInfo culture, int? count)
    {
        var inContext = CultureDictionaryRecord.GetKey(name, context);
        var alone = CultureDictionaryRecord.GetKey(name, null);
        foreach (var current in Cultures(culture, _fallBackToParentCulture))
        {
            try
            {
                var dictionary = _localizationManager.GetDictionary(current);
                if ((dictionary[inContext, count] ?? dictionary[alone, count]) is { Length: > 0 } translation)
                {
                    return translation;
                }
            }
            catch (PluralFormNotFoundException exception)
            {
                _logger.LogWarning("{Problem}", exception.Message);
            }
        }

        return null;
    }

    private static IEnumerable<CultureInfo> Cultures(CultureInfo culture, bool withParents)
    {
        for (var current = culture; current.Name.Length > 0; current = current.Parent)
        {
            yield return current;
            if (!withParents)
            {
                yield break;
            }
        }
    }
}
