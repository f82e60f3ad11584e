namespace Sapling.ContentTypes.Types;

/// <summary>What is asked for a new type.</summary>
public sealed class NewType
{
    public string? DisplayName { get; set; }

    /// <summary>Empty: made from the display name.</summary>
    public string? Name { get; set; }
}
