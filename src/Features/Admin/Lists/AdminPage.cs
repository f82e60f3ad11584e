namespace Sapling.Admin.Lists;

/// <summary>One page of what a list shows.</summary>
/// <param name="Items">The items of the page, in their order.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record AdminPage<T>(IReadOnlyList<T> Items, int Total)
{
    /// <summary>Whether there are more than <see cref="Total"/>, which were not counted. They must be more than one page beyond this one.</summary>
    public bool HasMore { get; init; }
}
