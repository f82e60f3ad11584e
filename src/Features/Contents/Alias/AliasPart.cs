using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models
{
    /// <summary>Contract: Orchard Core 3.0. A name by which templates and code find an item.</summary>
    public class AliasPart : ContentPart
    {
        public const int MaxAliasLength = 735;

        public string? Alias { get; set; }
    }
}

namespace OrchardCore.Alias.Settings
{
    /// <summary>Contract: Orchard Core 3.0. How an editor may change the alias.</summary>
    public enum AliasPartOptions
    {
        Editable = 0,
        GeneratedDisabled = 1,
    }

    /// <summary>Contract: Orchard Core 3.0.</summary>
    public class AliasPartSettings
    {
        /// <summary>A Liquid template that makes the alias.</summary>
        public string? Pattern { get; set; } = "{{ ContentItem | display_text | slugify }}";

        public AliasPartOptions Options { get; set; }
    }
}

namespace OrchardCore.Alias
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public static class AliasConstants
    {
        public const string AliasPrefix = "alias:";
    }
}
