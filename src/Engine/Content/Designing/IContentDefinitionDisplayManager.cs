using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.ContentTypes.Editors;

/// <summary>
/// Contract: Orchard Core 3.0. Builds the editors of definitions, and stores what was posted to them when all of it is right;
/// otherwise the errors are in the updater's model state and nothing is stored.
/// </summary>
public interface IContentDefinitionDisplayManager
{
    Task<object> BuildTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> UpdateTypeEditorAsync(ContentTypeDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> BuildPartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> UpdatePartEditorAsync(ContentPartDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> BuildTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> UpdateTypePartEditorAsync(ContentTypePartDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "");

    Task<object> UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, IUpdateModel updater, string groupId = "");
}

/// <summary>Contract: Orchard Core 3.0. Takes part in building and reading the editors of definitions.</summary>
public interface IContentDefinitionDisplayHandler
{
    Task BuildTypeEditorAsync(ContentTypeDefinition definition, BuildEditorContext context);

    Task UpdateTypeEditorAsync(ContentTypeDefinition definition, UpdateTypeEditorContext context);

    Task BuildTypePartEditorAsync(ContentTypePartDefinition definition, BuildEditorContext context);

    Task UpdateTypePartEditorAsync(ContentTypePartDefinition definition, UpdateTypePartEditorContext context);

    Task BuildPartEditorAsync(ContentPartDefinition definition, BuildEditorContext context);

    Task UpdatePartEditorAsync(ContentPartDefinition definition, UpdatePartEditorContext context);

    Task BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, BuildEditorContext context);

    Task UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, UpdatePartFieldEditorContext context);
}
