using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace Sapling.Tenancy.Localization;

/// <summary>Gives back the text it is asked for: what tenants without translations use.</summary>
internal sealed class PassThroughLocalizer : IPluralStringLocalizer
{
    public static PassThroughLocalizer Instance { get; } = new();

    public LocalizedString this[string name] => new(name, name, resourceNotFound: false);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (text, used) = GetTranslation(name, arguments);
            return used.Length == 0 ? text : new(name, string.Format(CultureInfo.CurrentCulture, text.Value, used), resourceNotFound: false);
        }
    }

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        if (arguments is [PluralizationArgument plural])
        {
            var form = plural.Forms[plural.Count == 1 ? 0 : plural.Forms.Length - 1];
            return (new LocalizedString(name, form, resourceNotFound: false), [plural.Count, .. plural.Arguments]);
        }

        return (new LocalizedString(name, name, resourceNotFound: false), arguments);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}

internal sealed class PassThroughLocalizerFactory : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => PassThroughLocalizer.Instance;

    public IStringLocalizer Create(string baseName, string location) => PassThroughLocalizer.Instance;
}
