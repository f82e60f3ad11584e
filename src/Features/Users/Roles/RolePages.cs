namespace Sapling.Roles;

/// <summary>What the pages of one role send.</summary>
public sealed class RoleInput
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>Names of the permissions that are ticked.</summary>
    public string[] Permissions { get; set; } = [];
}

/// <summary>What the pages of one role show.</summary>
public sealed class RolePage
{
    public required RoleInput Input { get; init; }

    public bool IsNew { get; init; }

    /// <summary>The administrators' role holds everything, whatever is ticked.</summary>
    public bool HoldsAll { get; init; }

    public bool IsSystem { get; init; }

    public IReadOnlyList<PermissionGroup> Groups { get; init; } = [];
}

/// <summary>The permissions of one feature.</summary>
public sealed record PermissionGroup(string Name, IReadOnlyList<PermissionChoice> Permissions);

/// <summary>A permission to tick.</summary>
/// <param name="Name">Its name in recipes and code.</param>
/// <param name="Text">What it allows, for people.</param>
/// <param name="Chosen">Ticked.</param>
/// <param name="Critical">As good as owning the site.</param>
/// <param name="MayGive">The person holds it, and so may give and take it.</param>
/// <param name="Through">The ticked permission that includes this one, if any.</param>
public sealed record PermissionChoice(string Name, string Text, bool Chosen, bool Critical, bool MayGive, string? Through);

/// <summary>A line of the list of roles.</summary>
internal sealed record RoleLine(string Name, string? Description, bool IsSystem, int Users, int Permissions, bool HoldsAll);
