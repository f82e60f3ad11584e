using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Which form belongs to a count. Contract: Orchard Core 3.0.</summary>
public delegate int PluralizationRuleDelegate(int count);

/// <summary>Knows the plural rules of languages. Contract: Orchard Core 3.0.</summary>
public interface IPluralRuleProvider
{
    int Order { get; }

    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PluralForm
{
    public PluralForm(string key, int form) : this(key, form, CultureInfo.CurrentUICulture)
    {
    }

    public PluralForm(string key, int form, CultureInfo culture)
    {
        Key = key;
        Form = form;
        Culture = culture;
    }

    public string Key { get; }
    public int Form { get; }
    public CultureInfo Culture { get; }
}

/// <summary>A text has not the plural form that its language needs. Contract: Orchard Core 3.0.</summary>
public class PluralFormNotFoundException : Exception
{
    public PluralFormNotFoundException()
    {
    }

    public PluralFormNotFoundException(string message) : base(message)
    {
    }

    public PluralFormNotFoundException(string message, PluralForm form) : base(message) => Form = form;

    public PluralFormNotFoundException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public PluralForm? Form { get; }
}

/// <summary>The rules of widely used languages; where there is none, one form for 1 and one for the rest. Contract: Orchard Core 3.0.</summary>
public class DefaultPluralRuleProvider : IPluralRuleProvider
{
    private static readonly Dictionary<string, PluralizationRuleDelegate> s_rules = Create();

    public int Order => 0;

    public bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule)
    {
        for (var current = culture; current.Name.Length > 0; current = current.Parent)
        {
            if (s_rules.TryGetValue(current.Name, out rule!))
            {
                return true;
            }
        }

        rule = static count => count == 1 ? 0 : 1;
        return true;
    }

    private static Dictionary<string, PluralizationRuleDelegate> Create()
    {
        var rules = new Dictionary<string, PluralizationRuleDelegate>(StringComparer.OrdinalIgnoreCase);
        Add(static _ => 0, "vi", "zh", "ja", "ko", "th", "lo", "km", "my", "id", "ms");
        Add(static count => count > 1 ? 1 : 0, "fr", "pt-BR");
        Add(static count => count % 10 == 1 && count % 100 != 11 ? 0 : count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14 ? 1 : 2, "ru", "uk", "be", "sr", "hr", "bs");
        Add(static count => count == 1 ? 0 : count is >= 2 and <= 4 ? 1 : 2, "cs", "sk");
        Add(static count => count == 1 ? 0 : count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14 ? 1 : 2, "pl");
        Add(static count => count == 0 ? 0 : count == 1 ? 1 : count == 2 ? 2 : count % 100 is >= 3 and <= 10 ? 3 : count % 100 >= 11 ? 4 : 5, "ar");
        return rules;

        void Add(PluralizationRuleDelegate rule, params string[] cultures)
        {
            foreach (var culture in cultures)
            {
                rules[culture] = rule;
            }
        }
    }
}
