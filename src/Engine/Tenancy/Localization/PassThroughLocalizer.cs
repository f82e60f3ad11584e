using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Sapling.Tenancy.Localization;

/// <summary>Gives back the text it is asked for: what tenants without translations use.</summary>
internal sealed class PassThroughLocalizer : IStringLocalizer
{
    public static PassThroughLocalizer Instance { get; } = new();

    public LocalizedString this[string name] => new(name, name, resourceNotFound: false);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, arguments.Length == 0 ? name : string.Format(CultureInfo.CurrentCulture, name, arguments), resourceNotFound: false);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}

internal sealed class PassThroughLocalizerFactory : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => PassThroughLocalizer.Instance;

    public IStringLocalizer Create(string baseName, string location) => PassThroughLocalizer.Instance;
}
