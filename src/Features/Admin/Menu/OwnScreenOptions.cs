namespace Sapling.Admin.Menu;

/// <summary>Content types whose items have a screen of their own in the admin: they are made there, and not offered under "New".</summary>
public sealed class OwnScreenOptions
{
    public ISet<string> Types { get; } = new HashSet<string>(StringComparer.Ordinal);
}
