using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>Contract: Orchard Core 3.0. All types and parts of a tenant, as stored.</summary>
public class ContentDefinitionRecord : Document
{
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypeDefinitionRecord
{
    public string Name { get; set; } = null!;

    public string? DisplayName { get; set; }

    public JsonObject Settings { get; set; } = [];

    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentTypePartDefinitionRecord
{
    public string PartName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartDefinitionRecord
{
    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];

    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartFieldDefinitionRecord
{
    public string FieldName { get; set; } = null!;

    public string Name { get; set; } = null!;

    public JsonObject Settings { get; set; } = [];
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldDefinitionRecord
{
    public string Name { get; set; } = null!;
}
