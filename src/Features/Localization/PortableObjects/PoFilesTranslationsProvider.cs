using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Translations from .po files. Contract: Orchard Core 3.0.</summary>
public class PoFilesTranslationsProvider : ITranslationProvider
{
    // Most files are those of modules, equal in all tenants: their texts are read, and kept in memory, once. A file counts by what is
    // in it, so that a changed one is another.
    private static readonly ConcurrentDictionary<string, CultureDictionaryRecord[]> s_read = new(StringComparer.Ordinal);

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
            dictionary.MergeTranslations(Read(file));
        }
    }

    private CultureDictionaryRecord[] Read(IFileInfo file)
    {
        using var content = new MemoryStream();

        using (var stream = file.CreateReadStream())
        {
            stream.CopyTo(content);
        }

        var key = Convert.ToHexString(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));

        if (!s_read.TryGetValue(key, out var records))
        {
            (records, var isSound) = Parse(content, file.PhysicalPath ?? file.Name);

            // What is wrong with a file is told to each tenant that reads it.
            if (isSound)
            {
                s_read.TryAdd(key, records);
            }
        }

        return records;
    }

    private (CultureDictionaryRecord[] Records, bool IsSound) Parse(MemoryStream content, string name)
    {
        var isSound = true;
        content.Position = 0;
        using var reader = new StreamReader(content);
        var records = PoParser.Parse(reader, (line, problem) =>
        {
            isSound = false;
            _logger.LogWarning("{File}, line {Line}: {Problem}", name, line, problem);
        }).ToArray();
        var fitting = records.Where(record => Fits(record, name)).ToArray();

        return (fitting, isSound && fitting.Length == records.Length);
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
