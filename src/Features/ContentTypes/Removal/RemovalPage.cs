namespace Sapling.ContentTypes.Removal;

/// <summary>What a removal means, before it is done; or why it cannot be done.</summary>
/// <param name="Title">The question.</param>
/// <param name="Effects">What it hides, or what stands against it.</param>
/// <param name="Back">Where one goes who changes their mind.</param>
/// <param name="IsAllowed">Whether it can be done.</param>
internal sealed record RemovalPage(string Title, IReadOnlyList<string> Effects, string Back, bool IsAllowed)
{
    internal static RemovalPage Allowed(string title, IReadOnlyList<string> effects, string back) => new(title, effects, back, true);

    internal static RemovalPage Refused(string title, IReadOnlyList<string> reasons, string back) => new(title, reasons, back, false);
}
