namespace Sapling.Roles;

/// <summary>How many accounts have each role, by its normalised name; given by the feature that has accounts.</summary>
internal interface IRoleUsage
{
    Task<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken);
}
