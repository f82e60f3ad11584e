using System.Reflection;
using System.Text.RegularExpressions;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;
using OrchardCore.Modules.Manifest;
using OrchardCore.Security.Permissions;
using Sapling.Tenancy.Localization;

namespace OrchardSite.Contracts.Tests;

/// <summary>Editors read Vietnamese: each text of the code has its translation where the code is.</summary>
public sealed partial class TranslationTests
{
    private const string Engine = "src/Engine";

    private static readonly string[] _modules = ["src/Features", "modules", "themes", "recipes"];

    // Words of readers' pages, whose keys are Vietnamese, and a format.
    private static readonly string[] _same = ["tin", "Trang", "Trang sau", "Xem", "F"];

    private static readonly ILookup<string, CultureDictionaryRecord> _translations = Repository.Sources("vi.po", _modules)
        .SelectMany(path => Parse(path).Select(record => (Module: ModuleOf(path), Record: record)))
        .ToLookup(entry => entry.Module, entry => entry.Record);

    [Fact]
    public void TextsOfCodeAndViews_AreTranslatedInTheirModule() => AssertNone(
        from path in Files(_modules)
        from text in LocalizerKeys.Of(path, Read(path))
        where NeedsTranslation(text) && !Has(ModuleOf(path), text)
        select $"{path}: {text}");

    [Fact]
    public void TextsOfTheEngine_AreTranslatedInAFeatureThatShowsThem() => AssertNone(
        from path in Files(Engine)
        from text in LocalizerKeys.Of(path, Read(path))
        where NeedsTranslation(text) && !_translations.Any(module => Has(module.Key, text))
        select $"{path}: {text}");

    [Fact]
    public void FeaturesNamesDescriptionsAndCategories_AreTranslatedInTheirModule() => AssertNone(
        from assembly in EngineAssemblies.Engine.Concat(EngineAssemblies.Site)
        from feature in assembly.GetCustomAttributes<FeatureAttribute>()
        from text in (string?[])[feature.Name, feature.Description, feature.Category]
        where !string.IsNullOrEmpty(text) && NeedsTranslation(text) && Folder(assembly) is { } module && !Has(module, text, DeclaredText.Feature)
        select $"{assembly.GetName().Name}: {text}");

    [Fact]
    public void Permissions_AreTranslated() => AssertNone(
        from assembly in EngineAssemblies.Engine.Concat(EngineAssemblies.Site)
        from permission in PermissionsOf(assembly)
        let text = permission.Description
        where !string.IsNullOrEmpty(text) && NeedsTranslation(text)
            && !_translations.Any(module => Has(module.Key, text, DeclaredText.Permission))
        select $"{assembly.GetName().Name}: {text}");

    [Fact]
    public void PartsOfMigrations_AreTranslatedInTheirModule() => AssertNone(
        from path in Repository.Sources("*Migrations.cs", _modules)
        from Match part in PartsOfMigrations().Matches(Read(path))
        let text = part.Groups["text"].Value
        where !Has(ModuleOf(path), text, DeclaredText.Definition)
        select $"{path}: {text}");

    [Fact]
    public void Translations_AreUsed()
    {
        var engine = Literals(Engine);
        AssertNone(
            from module in _translations
            let own = Literals(module.Key)
            from record in module
            where !own.Contains(record.Key.MessageId) && !engine.Contains(record.Key.MessageId)
            select $"{module.Key}: {record.Key}");
    }

    [Fact]
    public void ATextThatSeveralModulesTranslate_ReadsTheSame() => AssertNone(
        from entry in _translations.SelectMany(module => module.Select(record => (module.Key, Record: record)))
        group entry by (string)entry.Record.Key into same
        where same.Select(entry => string.Join('|', entry.Record.Translations)).Distinct().Count() > 1
        select $"{same.Key}: {string.Join(", ", same.Select(entry => $"{entry.Key} '{entry.Record.Translations[0]}'"))}");

    [Fact]
    public void Translations_KeepThePlacesOfTheirText() => AssertNone(
        from module in _translations
        from record in module
        from translation in record.Translations
        let text = Places(record.Key.MessageId)
        let translated = Places(translation)

        // The form of one thing may do without its number.
        where !text.IsSubsetOf(translated) || !translated.IsSubsetOf(text.Append('0'))
        select $"{module.Key}: {record.Key}");

    [GeneratedRegex("""AlterPartDefinitionAsync\((?:nameof\((?<text>\w+)\)|"(?<text>\w+)")|Description\("(?<text>[^"]+)"\)""")]
    private static partial Regex PartsOfMigrations();

    // A text that is Vietnamese already needs none.
    private static bool NeedsTranslation(string text) => text.Any(char.IsAsciiLetter) && !_same.Contains(text) && !text.Any(letter => letter > 0xBF && char.IsLetter(letter));

    private static bool Has(string module, string text, DeclaredText? context = null) =>
        _translations[module].Any(record => record.Key == CultureDictionaryRecord.GetKey(text, context?.ToString()) || (context is null && record.Key.MessageId == text));

    private static IEnumerable<Permission> PermissionsOf(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(field => typeof(Permission).IsAssignableFrom(field.FieldType) ? [field.GetValue(null)!]
                : typeof(IEnumerable<Permission>).IsAssignableFrom(field.FieldType) ? (IEnumerable<object>)field.GetValue(null)! : [])
            .Cast<Permission>()
            .Where(permission => !permission.Description.Contains("{0}", StringComparison.Ordinal));

    private static HashSet<string> Literals(string folder) =>
        [.. Files(folder).SelectMany(path => LocalizerKeys.Literals(Read(path)).Concat(LocalizerKeys.Of(path, Read(path))))];

    private static IEnumerable<string> Files(params string[] folders) =>
        new[] { "*.cs", "*.cshtml", "*.liquid" }.SelectMany(pattern => Repository.Sources(pattern, folders));

    private static HashSet<char> Places(string text) => [.. text.Where((letter, at) => at > 0 && text[at - 1] == '{' && char.IsAsciiDigit(letter))];

    private static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    private static string ModuleOf(string path)
    {
        var folders = path.Split('/');
        return string.Join('/', folders.Take(folders[0] switch { "src" => 3, "recipes" => 1, _ => 2 }));
    }

    // Null for the engine's own assemblies.
    private static string? Folder(Assembly assembly) =>
        Repository.Sources(assembly.GetName().Name + ".csproj", _modules).FirstOrDefault() is { } project ? Path.GetDirectoryName(project)!.Replace('\\', '/') : null;

    private static CultureDictionaryRecord[] Parse(string path)
    {
        using var reader = new StringReader(Read(path));
        return [.. PoParser.Parse(reader)];
    }

    private static void AssertNone(IEnumerable<string> breaches) => Assert.Empty(breaches.Distinct());
}
