namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeSettings
{
    public bool Creatable { get; set; }

    public bool Listable { get; set; }

    public bool Draftable { get; set; }

    public bool Versionable { get; set; }

    public bool Securable { get; set; }

    public string? Stereotype { get; set; }

    public string? Description { get; set; }

    public string? Category { get; set; }

    public string? ThumbnailPath { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypePartSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Position { get; set; }

    public string? DisplayMode { get; set; }

    public string? Editor { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartSettings
{
    public bool Attachable { get; set; }

    public bool Reusable { get; set; }

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? DefaultPosition { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartFieldSettings
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }

    public string? Position { get; set; }
}

/// <summary>Contract: Orchard Core 3.0. What the settings of every field begin with.</summary>
public abstract class FieldSettings
{
    public string? Hint { get; set; }

    public bool Required { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentSettings
{
    public bool IsSystemDefined { get; set; }
}
