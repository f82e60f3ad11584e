using System.Reflection;
using System.Text;

namespace OrchardSite.Contracts.Tests;

/// <summary>Writes the XML documentation id of a reflected member, the key that the official listing uses.</summary>
internal static class DocumentationId
{
    public static string Of(Type type) => "T:" + NameOf(type);

    public static string Of(MemberInfo member)
    {
        var owner = NameOf(member.DeclaringType!);

        return member switch
        {
            ConstructorInfo constructor => $"M:{owner}.#ctor{Parameters(constructor.GetParameters())}",
            MethodInfo method => "M:" + owner + "." + method.Name.Replace('.', '#') + Arity(method) + Parameters(method.GetParameters()) + Conversion(method),
            PropertyInfo property => $"P:{owner}.{property.Name}{Parameters(property.GetIndexParameters())}",
            FieldInfo field => $"F:{owner}.{field.Name}",
            EventInfo @event => $"E:{owner}.{@event.Name}",
            _ => throw new ArgumentException($"No documentation id for {member}.", nameof(member)),
        };
    }

    public static string NameOf(Type type) => (type.FullName ?? type.Name).Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : "";

    private static string Conversion(MethodInfo method) =>
        method.Name is "op_Implicit" or "op_Explicit" ? "~" + Reference(method.ReturnType) : "";

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : "(" + string.Join(",", parameters.Select(parameter => Reference(parameter.ParameterType))) + ")";

    private static string Reference(Type type)
    {
        if (type.IsByRef)
        {
            return Reference(type.GetElementType()!) + "@";
        }

        if (type.IsArray)
        {
            var commas = new string(',', type.GetArrayRank() - 1);
            return Reference(type.GetElementType()!) + "[" + commas + "]";
        }

        if (type.IsGenericParameter)
        {
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        }

        return type.IsGenericType ? GenericReference(type) : NameOf(type);
    }

    private static string GenericReference(Type type)
    {
        var arguments = type.GetGenericArguments();
        var text = new StringBuilder(type.Namespace);
        var used = 0;

        foreach (var level in Nesting(type))
        {
            var tick = level.Name.IndexOf('`', StringComparison.Ordinal);
            var count = tick < 0 ? 0 : int.Parse(level.Name[(tick + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            text.Append('.').Append(tick < 0 ? level.Name : level.Name[..tick]);

            if (count > 0)
            {
                text.Append('{').AppendJoin(',', arguments.Skip(used).Take(count).Select(Reference)).Append('}');
                used += count;
            }
        }

        return text.ToString();
    }

    private static Stack<Type> Nesting(Type type)
    {
        var levels = new Stack<Type>();

        for (var level = type; level is not null; level = level.DeclaringType)
        {
            levels.Push(level);
        }

        return levels;
    }
}
