namespace Sapling.Media.Images;

/// <summary>The tenant's key for image queries, read from its settings when it starts.</summary>
internal sealed class MediaTokenKey
{
    /// <summary>Null until the tenant is set up: then no size but the supported ones is made.</summary>
    public byte[]? Value { get; set; }
}
