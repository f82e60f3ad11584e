namespace OrchardCore.DisplayManagement;

/// <summary>Makes the arguments of a shape: <c>Arguments.From(new { Title = "…" })</c>. Contract: Orchard Core 3.0.</summary>
public static class Arguments
{
    public static readonly INamedEnumerable<object> Empty = Arguments<object>.Empty;

    public static INamedEnumerable<object> From(Dictionary<string, object> dictionary) => new NamedArguments<object>([], dictionary);

    public static INamedEnumerable<string> From(Dictionary<string, string> dictionary) => new NamedArguments<string>([], dictionary);

    public static INamedEnumerable<object> From(IDictionary<string, object> dictionary) => new NamedArguments<object>([], dictionary);

    public static INamedEnumerable<string> From(IDictionary<string, string> dictionary) => new NamedArguments<string>([], dictionary);

    /// <summary>The last arguments have the names; those before them are positional.</summary>
    public static INamedEnumerable<object> From(IEnumerable<object> arguments, IEnumerable<string> names) => NamedArguments<object>.Split(arguments, names);

    public static INamedEnumerable<T> FromT<T>(IEnumerable<T> arguments, IEnumerable<string> names) => NamedArguments<T>.Split(arguments, names);

    /// <summary>The public properties of an object, read by getters that are compiled once a type.</summary>
    public static INamedEnumerable<object> From<T>(T propertyObject)
        where T : notnull => propertyObject switch
        {
            INamedEnumerable<object> arguments => arguments,
            IDictionary<string, object> dictionary => From(dictionary),
            _ => new NamedArguments<object>([], PropertyReader.Read(propertyObject)),
        };
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class Arguments<T>
{
    public static readonly INamedEnumerable<T> Empty = new NamedArguments<T>([], new Dictionary<string, T>());
}
