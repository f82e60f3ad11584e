using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace OrchardSite.Contracts.Tests;

/// <summary>Modules, themes and recipes run on either engine: what they touch exists on both.</summary>
public sealed class SitePortabilityTests
{
    public static TheoryData<string> Assemblies => [.. EngineAssemblies.Site.Select(assembly => assembly.GetName().Name!)];

    [Fact]
    public void Site_HasModulesThemeAndRecipes() =>
        Assert.Superset(new HashSet<string> { "Agency.News", "Agency.Review", "Agency.VisitCounter", "Agency.Theme", "Agency.Recipes" }, EngineAssemblies.Site.Select(assembly => assembly.GetName().Name!).ToHashSet());

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void SiteAssembly_ReferencesOnlyOfficialTypes(string name) =>
        AssertNone(References(name).Where(type => !IsFramework(type) && !OfficialApi.Types.ContainsKey(type)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void SiteAssembly_UsesOnlyOfficialMembers(string name) =>
        AssertNone(MemberReferences(name).Where(member =>
            OfficialApi.Types.TryGetValue(member.Type, out var official) && !HasMember(official, member.Name)));

    private static void AssertNone<T>(IEnumerable<T> breaches) => Assert.Empty(breaches);

    /// <summary>A member may be inherited, so a type without it is followed to the types that its declaration names.</summary>
    private static bool HasMember(OfficialType type, string member)
    {
        var name = member switch { ".ctor" => "#ctor", _ when member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) => member[4..], _ => member };

        return type.Members.Keys.Any(id => Matches(id, type.Name, name)) ||
            type.Declaration.Contains("delegate", StringComparison.Ordinal) ||
            OfficialApi.Types.Values.Any(candidate => type.Declaration.Contains(candidate.Name.Split('`')[0], StringComparison.Ordinal) && candidate != type && HasMember(candidate, member)) ||
            name is "ToString" or "Equals" or "GetHashCode" or "#ctor" or "op_Equality";
    }

    private static bool Matches(string id, string type, string member) =>
        id.AsSpan(2).StartsWith(type + "." + member, StringComparison.Ordinal) &&
        (id.Length == type.Length + member.Length + 3 || id[type.Length + member.Length + 3] is '(' or '`');

    private static bool IsFramework(string type) =>
        type.StartsWith("System.", StringComparison.Ordinal) || type.StartsWith("Microsoft.", StringComparison.Ordinal) || type.StartsWith("Fluid.", StringComparison.Ordinal) || type.StartsWith("Parlot.", StringComparison.Ordinal);

    private static List<string> References(string assembly) => Read(assembly, reader =>
        reader.TypeReferences.Select(handle => NameOf(reader, handle)).Where(name => name.Length > 0).Distinct().ToList());

    private static List<(string Type, string Name)> MemberReferences(string assembly) => Read(assembly, reader =>
        reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (NameOf(reader, (TypeReferenceHandle)member.Parent), reader.GetString(member.Name)))
            .Distinct().ToList());

    private static List<T> Read<T>(string assembly, Func<MetadataReader, List<T>> read)
    {
        var location = EngineAssemblies.Site.Single(candidate => candidate.GetName().Name == assembly).Location;
        using var file = new PEReader(File.OpenRead(location));
        return read(file.GetMetadataReader());
    }

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var reference = reader.GetTypeReference(handle);
        var name = reader.GetString(reference.Name);

        return reference.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf(reader, (TypeReferenceHandle)reference.ResolutionScope) + "." + name
            : reader.GetString(reference.Namespace) is { Length: > 0 } space ? space + "." + name : "";
    }
}
