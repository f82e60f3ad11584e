namespace OrchardCore.Localization.PortableObject;

/// <summary>Translations from .po files. Contract: Orchard Core 3.0.</summary>
public class PoFilesTranslationsProvider : ITranslationProvider
{
    private readonly ILocalizationFileLocationProvider _poFileLocationProvider;

    public PoFilesTranslationsProvider(ILocalizationFileLocationProvider poFileLocationProvider) => _poFileLocationProvider = poFileLocationProvider;

    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        foreach (var file in _poFileLocationProvider.GetLocations(cultureName).Where(file => file.Exists))
        {
            using var reader = new StreamReader(file.CreateReadStream());
            dictionary.MergeTranslations(PoParser.Parse(reader));
        }
    }
}
