namespace YesSql.Services;

/// <summary>Contract: Orchard Core 3.0. Subqueries over another index in query predicates.</summary>
public static class DefaultQueryExtensionsIndex
{
    public static bool IsIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where) =>
        throw DefaultQueryExtensions.Outside();

    public static bool IsNotIn<TIndex>(this object? source, Expression<Func<TIndex, object?>> select, Expression<Func<TIndex, bool>> where) =>
        throw DefaultQueryExtensions.Outside();

    public static bool IsInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select) => throw DefaultQueryExtensions.Outside();

    public static bool IsNotInAny<TIndex>(this object? source, Expression<Func<TIndex, object?>> select) => throw DefaultQueryExtensions.Outside();
}
