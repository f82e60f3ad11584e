using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace OrchardSite.Contracts.Tests;

/// <summary>Compares what a documentation id does not say: the type a member returns, and whether it is static.</summary>
internal static partial class SignatureText
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(int)] = "int", [typeof(long)] = "long", [typeof(short)] = "short", [typeof(byte)] = "byte", [typeof(char)] = "char",
        [typeof(uint)] = "uint", [typeof(ulong)] = "ulong", [typeof(double)] = "double", [typeof(float)] = "float", [typeof(decimal)] = "decimal",
    };

    /// <summary>Says how <paramref name="member"/> differs from the official signature, or null when it does not.</summary>
    public static string? Difference(MemberInfo member, string official)
    {
        var head = Modifiers().Replace(AttributeLists().Replace(official, ""), "");
        var wasStatic = Regex.IsMatch(AttributeLists().Replace(official, ""), @"^(?:\w+ )*?(static|const) ");

        var (type, isStatic) = member switch
        {
            MethodInfo method => (method.ReturnType, method.IsStatic),
            PropertyInfo property => (property.PropertyType, (property.GetMethod ?? property.SetMethod)!.IsStatic),
            FieldInfo field => (field.FieldType, field.IsStatic),
            _ => (null, false),
        };

        if (type is null || member.DeclaringType!.IsEnum || member.Name.StartsWith("op_", StringComparison.Ordinal))
        {
            return null;
        }

        if (isStatic != wasStatic)
        {
            return $"static is {isStatic}, official: {official}";
        }

        var expected = head.Replace("dynamic", "object", StringComparison.Ordinal);
        var actual = NameOf(type) + " ";

        return TupleNames().Replace(expected, "$1").StartsWith(actual, StringComparison.Ordinal) ? null : $"returns {actual.Trim()}, official: {official}";
    }

    public static string NameOf(Type type)
    {
        if (_keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsByRef)
        {
            return NameOf(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return NameOf(underlying) + "?";
        }

        if (!type.IsGenericType)
        {
            return type.IsNested && !type.IsGenericParameter ? NameOf(type.DeclaringType!) + "." + type.Name : type.Name;
        }

        var arguments = type.GetGenericArguments().Select(NameOf);

        return type.IsAssignableTo(typeof(ITuple))
            ? "(" + string.Join(", ", arguments) + ")"
            : type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", arguments) + ">";
    }

    [GeneratedRegex(@"^(?:\[[^\]]*\] )+")]
    private static partial Regex AttributeLists();

    [GeneratedRegex(@"^(?:(?:public|protected|internal|private|static|virtual|abstract|override|sealed|async|readonly|const|required|new|extern|default) )+")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"(?<=[(,] ?)([\w.<>\[\]?]+) \w+(?=[,)])")]
    private static partial Regex TupleNames();
}
