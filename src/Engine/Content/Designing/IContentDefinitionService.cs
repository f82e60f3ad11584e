using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentTypes;

/// <summary>Contract: Orchard Core 3.0. What a designer does with definitions. The data of items stays as it is, whatever is removed.</summary>
public interface IContentDefinitionService
{
    /// <param name="name">The technical name; empty: made from the display name.</param>
    /// <param name="displayName">The name editors see.</param>
    /// <exception cref="ArgumentException">There is no name, or it is taken or not allowed.</exception>
    Task<ContentTypeDefinition> AddTypeAsync(string name, string displayName);

    /// <param name="name">The technical name.</param>
    /// <param name="deleteContent">Whether the part of the type's own fields goes with it. Items are never deleted.</param>
    Task RemoveTypeAsync(string name, bool deleteContent);

    Task AddPartToTypeAsync(string partName, string typeName);

    Task AddReusablePartToTypeAsync(string name, string displayName, string description, string partName, string typeName);

    Task RemovePartFromTypeAsync(string partName, string typeName);

    Task<ContentPartDefinition> AddPartAsync(string name);

    Task RemovePartAsync(string name);

    Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName);

    Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName);

    Task RemoveFieldFromPartAsync(string fieldName, string partName);

    Task AlterFieldAsync(AlterFieldContext context);

    Task AlterTypePartAsync(AlterTypePartContext context);

    Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames);

    Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames);

    /// <summary>A free technical name.</summary>
    Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName);

    /// <summary>A technical name that is free in the part.</summary>
    Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class AlterFieldContext
{
    public string PartName { get; set; } = null!;

    public string FieldName { get; set; } = null!;

    public string? DisplayName { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class AlterTypePartContext
{
    public string TypeName { get; set; } = null!;

    public string PartName { get; set; } = null!;

    public ContentPartDefinition PartDefinition { get; set; } = null!;

    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }
}
