using System.Reflection;

namespace OrchardSite.Contracts.Tests;

/// <summary>
/// The contract rule: a type outside <c>Sapling.*</c> exists in Orchard Core 3.0.0 or YesSql 5.4.7 under that name,
/// and so does each of its public and protected members, with the same signature.
/// </summary>
public sealed class ContractTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Assemblies => [.. EngineAssemblies.Engine.Select(assembly => assembly.GetName().Name!)];

    [Fact]
    public void Listing_IsRead() => Assert.True(OfficialApi.Types.Count > 200, "The official listing in Official/ is missing or cut.");

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void ExportedTypes_AreOfficialOrOurs(string assembly) =>
        AssertNone(Contracts(assembly).Where(type => !OfficialApi.Types.ContainsKey(DocumentationId.NameOf(type))).Select(type =>
            $"{type.FullName} is not an official type (or its lines are missing in tests/Contracts/Official): make it internal, or move it to Sapling.*"));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void ExportedTypes_AreOfTheOfficialKind(string assembly) =>
        AssertNone(Official(assembly).Select(pair => KindDifference(pair.Type, pair.Official.Declaration)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void ExportedMembers_AreOfficial(string assembly) =>
        AssertNone(Official(assembly).SelectMany(pair => ApiMembers(pair.Type).Select(member => MemberDifference(pair.Official, member))));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void ExportedInterfaces_HaveEveryAbstractMemberThatASiteModuleImplements(string assembly) =>
        AssertNone(Official(assembly).Where(pair => ImplementedBySite(pair.Type)).SelectMany(pair =>
        {
            var ours = ApiMembers(pair.Type).Select(DocumentationId.Of).ToHashSet(StringComparer.Ordinal);
            var isInterface = pair.Type.IsInterface;

            return pair.Official.Members
                .Where(member => !ours.Contains(member.Key) && (isInterface || member.Value.Contains(" abstract ", StringComparison.Ordinal)))
                .Select(member => $"{pair.Type.FullName} lacks the abstract member {member.Value}, which a module must be able to implement");
        }));

    /// <summary>What a module derives from or implements itself; what its base class implements for it is the engine's affair.</summary>
    private static bool ImplementedBySite(Type contract) =>
        EngineAssemblies.Site.SelectMany(assembly => assembly.GetTypes()).Any(type =>
            Bases(type).Except(contract.IsInterface && type.BaseType is { } parent ? Bases(parent) : []).Any(candidate =>
                candidate == contract || (candidate.IsGenericType && candidate.GetGenericTypeDefinition() == contract)));

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        foreach (var contract in type.GetInterfaces())
        {
            yield return contract;
        }
    }

    private static string? KindDifference(Type type, string declaration)
    {
        var words = declaration.Split(' ').TakeWhile(word => word is not ":" && !word.StartsWith('<')).ToList();
        var kind = type.IsInterface ? "interface" : type.IsEnum ? "enum" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "class";

        if (declaration.StartsWith("[Obsolete", StringComparison.Ordinal))
        {
            return $"{type.FullName} is obsolete in the official API: leave it out";
        }

        if (!words.Contains(kind))
        {
            return $"{type.FullName} is a {kind}, official: {declaration}";
        }

        var isStatic = type is { IsAbstract: true, IsSealed: true };
        var (wasStatic, wasAbstract, wasSealed) = (words.Contains("static"), words.Contains("abstract"), words.Contains("sealed"));

        return kind == "class" && (isStatic != wasStatic || (type.IsAbstract && !isStatic) != wasAbstract || (type.IsSealed && !isStatic) != wasSealed)
            ? $"{type.FullName} differs in static, abstract or sealed, official: {declaration}"
            : null;
    }

    private static string? MemberDifference(OfficialType official, MemberInfo member)
    {
        var id = DocumentationId.Of(member);

        if (official.Members.TryGetValue(id, out var signature))
        {
            return SignatureText.Difference(member, signature) is { } difference ? $"{id}: {difference}" : null;
        }

        return IsOverride(member) ? null : $"{id} is not in the official API: make it internal or leave it out";
    }

    /// <summary>An override adds no member: a caller reaches it through the base type.</summary>
    private static bool IsOverride(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetBaseDefinition() != method,
        PropertyInfo property => (property.GetMethod ?? property.SetMethod) is { } accessor && accessor.GetBaseDefinition() != accessor,
        _ => false,
    };

    private static IEnumerable<MemberInfo> ApiMembers(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        MethodInfo method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) ? IsApi(method) : false,
        ConstructorInfo constructor => !constructor.IsStatic && IsApi(constructor),
        PropertyInfo property => IsApi(property.GetMethod) || IsApi(property.SetMethod),
        EventInfo @event => IsApi(@event.AddMethod),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        _ => false,
    }).Where(member => !IsCompilerMade(member));

    private static bool IsApi(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    /// <summary>What the compiler adds to records and delegates.</summary>
    private static bool IsCompilerMade(MemberInfo member) =>
        member.Name.StartsWith('<') || typeof(Delegate).IsAssignableFrom(member.DeclaringType) ||
        (member.DeclaringType!.GetMethod("<Clone>$") is not null && member.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "EqualityContract" or "op_Equality" or "op_Inequality" or "Deconstruct");

    private static IEnumerable<(Type Type, OfficialType Official)> Official(string assembly) =>
        from type in Contracts(assembly)
        where OfficialApi.Types.ContainsKey(DocumentationId.NameOf(type))
        select (type, OfficialApi.Types[DocumentationId.NameOf(type)]);

    private static IEnumerable<Type> Contracts(string assembly) =>
        EngineAssemblies.Engine.Single(candidate => candidate.GetName().Name == assembly).GetExportedTypes()
            .Where(type => !$"{type.Namespace}.".StartsWith("Sapling.", StringComparison.Ordinal) && !IsCompiledView(type));

    private static bool IsCompiledView(Type type) => type.Namespace is "AspNetCoreGeneratedDocument";

    private static void AssertNone(IEnumerable<string?> differences)
    {
        var found = differences.OfType<string>().ToList();
        Assert.True(found.Count == 0, $"{found.Count} breaches of the contract rule:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
