using System.Globalization;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Localization;

/// <summary>Finds the translation files of a culture. Contract: Orchard Core 3.0.</summary>
public interface ILocalizationFileLocationProvider
{
    IEnumerable<IFileInfo> GetLocations(string cultureName);
}

/// <summary>Gives the translations of a culture. Contract: Orchard Core 3.0.</summary>
public interface ILocalizationManager
{
    CultureDictionary GetDictionary(CultureInfo culture);
}

/// <summary>Adds translations to a culture's dictionary. Contract: Orchard Core 3.0.</summary>
public interface ITranslationProvider
{
    void LoadTranslations(string cultureName, CultureDictionary dictionary);
}
