using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Translations from .po files. Contract: Orchard Core 3.0.</summary>
public class PoFilesTranslationsProvider : ITranslationProvider
{
    private readonly ILocalizationFileLocationProvider _poFileLocationProvider;

    private readonly ILogger _logger;

    public PoFilesTranslationsProvider(ILocalizationFileLocationProvider poFileLocationProvider) : this(poFileLocationProvider, NullLogger.Instance)
    {
    }

    internal PoFilesTranslationsProvider(ILocalizationFileLocationProvider poFileLocationProvider, ILogger logger)
    {
        _poFileLocationProvider = poFileLocationProvider;
        _logger = logger;
    }

    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        foreach (var file in _poFileLocationProvider.GetLocations(cultureName).Where(file => file.Exists))
        {
            using var reader = new StreamReader(file.CreateReadStream());
            var name = file.PhysicalPath ?? file.Name;
            var records = PoParser.Parse(reader, (line, problem) => _logger.LogWarning("{File}, line {Line}: {Problem}", name, line, problem));
            dictionary.MergeTranslations(records.Where(record => Fits(record, name)));
        }
    }

    // A placeholder that the code does not fill would break each page that shows the text.
    private bool Fits(CultureDictionaryRecord record, string file)
    {
        var given = Placeholders(record.Key.MessageId);
        if (given is null or 0 || Array.TrueForAll(record.Translations, text => Placeholders(text) <= given))
        {
            return true;
        }

        _logger.LogWarning("{File}: the translation of \"{Text}\" has other placeholders than the text and is left out.", file, record.Key.MessageId);
        return false;
    }

    // Null: it is no text with placeholders.
    private static int? Placeholders(string text)
    {
        try
        {
            return CompositeFormat.Parse(text).MinimumArgumentCount;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
