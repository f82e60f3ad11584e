using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Contract: Orchard Core 3.0. Builds a part of the shapes of content items of all types.</summary>
public interface IContentDisplayHandler
{
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}

/// <summary>Contract: Orchard Core 3.0. Displays and edits whole content items.</summary>
public interface IContentDisplayDriver : IDisplayDriver<ContentItem, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>
{
}

/// <summary>Contract: Orchard Core 3.0. Displays and edits whole content items.</summary>
public abstract class ContentDisplayDriver : DisplayDriver<ContentItem, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IContentDisplayDriver
{
}

/// <summary>Contract: Orchard Core 3.0. Displays and edits one type of part.</summary>
public interface IContentPartDisplayDriver
{
    Task<IDisplayResult?> BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    Task<IDisplayResult?> BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    Task<IDisplayResult?> UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}

/// <summary>Contract: Orchard Core 3.0. Displays and edits one type of field.</summary>
public interface IContentFieldDisplayDriver
{
    Task<IDisplayResult?> BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    Task<IDisplayResult?> BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    Task<IDisplayResult?> UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}

/// <summary>Contract: Orchard Core 3.0. The drivers of a type of part for a display mode or an editor.</summary>
public interface IContentPartDisplayDriverResolver
{
    IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode);

    IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor);
}

/// <summary>Contract: Orchard Core 3.0. The drivers of a type of field for a display mode or an editor.</summary>
public interface IContentFieldDisplayDriverResolver
{
    IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode);

    IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor);
}
