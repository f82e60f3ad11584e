using System.Collections;

namespace YesSql.Services;

/// <summary>Contract: Orchard Core 3.0. Operators of query predicates; outside a predicate they have no meaning.</summary>
public static class DefaultQueryExtensions
{
    public static bool IsIn(this object? source, IEnumerable values) => throw Outside();

    public static bool IsNotIn(this object? source, IEnumerable values) => throw Outside();

    public static bool IsLike(this string? source, string filter) => throw Outside();

    public static bool IsNotLike(this string? source, string filter) => throw Outside();

    public static bool NotContains(this string? source, string text) => throw Outside();

    internal static NotSupportedException Outside() => new("This operator can only be used in a query predicate, where it becomes SQL.");
}
