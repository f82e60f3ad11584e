namespace Sapling.Admin.Lists;

/// <summary>What a list says when there is nothing at all, and where the first one is made. A narrowed list says by itself that nothing fits.</summary>
public sealed record AdminEmpty(string Title, string? Hint = null, string? ActionText = null, string? ActionAddress = null);
