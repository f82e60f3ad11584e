using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes.Events;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartContext
{
    public ContentPartDefinition ContentPartDefinition { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartFieldContext
{
    public string ContentFieldName { get; set; } = null!;

    public string ContentPartName { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeContext
{
    public ContentTypeDefinition ContentTypeDefinition { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypePartContext
{
    public string ContentPartName { get; set; } = null!;

    public string ContentTypeName { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldAttachedContext : ContentPartFieldContext
{
    public string ContentFieldDisplayName { get; set; } = null!;

    public string ContentFieldTypeName { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldDetachedContext : ContentPartFieldContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldUpdatedContext : ContentPartFieldContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartAttachedContext : ContentTypePartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartCreatedContext : ContentPartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartDetachedContext : ContentTypePartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartFieldUpdatedContext : ContentPartFieldContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartImportedContext : ContentPartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartImportingContext : ContentPartContext
{
    public string ContentPartName { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartRemovedContext : ContentPartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartUpdatedContext : ContentPartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeCreatedContext : ContentTypeContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeImportedContext : ContentTypeContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeImportingContext : ContentTypeContext
{
    public string ContentTypeName { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypePartUpdatedContext : ContentTypePartContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeRemovedContext : ContentTypeContext
{
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeUpdatedContext : ContentTypeContext
{
}
