using System.Globalization;
using Microsoft.Extensions.Caching.Memory;

namespace OrchardCore.Localization;

/// <summary>Loads the translations of a culture when they are first needed. Contract: Orchard Core 3.0.</summary>
public class LocalizationManager : ILocalizationManager
{
    private readonly IPluralRuleProvider[] _pluralRules;
    private readonly ITranslationProvider[] _translations;
    private readonly IMemoryCache _cache;

    public LocalizationManager(IEnumerable<IPluralRuleProvider> pluralRuleProviders, IEnumerable<ITranslationProvider> translationProviders, IMemoryCache cache)
    {
        _pluralRules = pluralRuleProviders.OrderBy(provider => provider.Order).ToArray();
        _translations = translationProviders.ToArray();
        _cache = cache;
    }

    public CultureDictionary GetDictionary(CultureInfo culture) => _cache.GetOrCreate("CultureDictionary:" + culture.Name, entry =>
    {
        entry.Priority = CacheItemPriority.NeverRemove;
        var rule = (PluralizationRuleDelegate)(static count => count == 1 ? 0 : 1);
        foreach (var provider in _pluralRules)
        {
            if (provider.TryGetRule(culture, out var found))
            {
                rule = found;
                break;
            }
        }

        var dictionary = new CultureDictionary(culture.Name, rule);
        foreach (var provider in _translations)
        {
            provider.LoadTranslations(culture.Name, dictionary);
        }

        return dictionary;
    })!;
}
