using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;

namespace Sapling.ContentTypes.Editors;

/// <summary>Asks the drivers of definitions for their forms.</summary>
internal sealed class DefinitionDisplayCoordinator(
    IEnumerable<IContentTypeDefinitionDisplayDriver> types,
    IEnumerable<IContentTypePartDefinitionDisplayDriver> typeParts,
    IEnumerable<IContentPartDefinitionDisplayDriver> parts,
    IEnumerable<IContentPartFieldDefinitionDisplayDriver> fields) : IContentDefinitionDisplayHandler
{
    public Task BuildTypeEditorAsync(ContentTypeDefinition definition, BuildEditorContext context) => BuildAsync(types, definition, context);

    public Task UpdateTypeEditorAsync(ContentTypeDefinition definition, UpdateTypeEditorContext context) => UpdateAsync(types, definition, context);

    public Task BuildTypePartEditorAsync(ContentTypePartDefinition definition, BuildEditorContext context) => BuildAsync(typeParts, definition, context);

    public Task UpdateTypePartEditorAsync(ContentTypePartDefinition definition, UpdateTypePartEditorContext context) => UpdateAsync(typeParts, definition, context);

    public Task BuildPartEditorAsync(ContentPartDefinition definition, BuildEditorContext context) => BuildAsync(parts, definition, context);

    public Task UpdatePartEditorAsync(ContentPartDefinition definition, UpdatePartEditorContext context) => UpdateAsync(parts, definition, context);

    public Task BuildPartFieldEditorAsync(ContentPartFieldDefinition definition, BuildEditorContext context) => BuildAsync(fields, definition, context);

    public Task UpdatePartFieldEditorAsync(ContentPartFieldDefinition definition, UpdatePartFieldEditorContext context) => UpdateAsync(fields, definition, context);

    private static async Task BuildAsync<TModel, TUpdate>(
        IEnumerable<IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, TUpdate>> drivers, TModel model, BuildEditorContext context)
        where TUpdate : UpdateEditorContext
    {
        foreach (var driver in drivers)
        {
            if (await driver.BuildEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
    }

    private static async Task UpdateAsync<TModel, TUpdate>(
        IEnumerable<IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, TUpdate>> drivers, TModel model, TUpdate context)
        where TUpdate : UpdateEditorContext
    {
        foreach (var driver in drivers)
        {
            if (await driver.UpdateEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
    }
}
