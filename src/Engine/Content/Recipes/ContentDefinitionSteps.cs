using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Content.Recipes;

/// <summary>What the steps <c>ContentDefinition</c> and <c>ReplaceContentDefinition</c> carry.</summary>
internal sealed class ContentDefinitionStepModel
{
    public ContentTypeDefinitionRecord[] ContentTypes { get; set; } = [];

    public ContentPartDefinitionRecord[] ContentParts { get; set; } = [];

    /// <summary>False when a type, part or field lacks a name, or a field lacks its type; the errors say which.</summary>
    internal bool Check(IList<string> errors)
    {
        for (var i = 0; i < ContentTypes.Length; i++)
        {
            if (string.IsNullOrEmpty(ContentTypes[i].Name))
            {
                errors.Add($"ContentTypes[{i}] has no Name.");
            }

            foreach (var part in ContentTypes[i].ContentTypePartDefinitionRecords)
            {
                if (string.IsNullOrEmpty(part.PartName) && string.IsNullOrEmpty(part.Name))
                {
                    errors.Add($"The type '{ContentTypes[i].Name}' has a part without PartName.");
                    continue;
                }

                part.PartName = string.IsNullOrEmpty(part.PartName) ? part.Name : part.PartName;
                part.Name = string.IsNullOrEmpty(part.Name) ? part.PartName : part.Name;
            }
        }

        for (var i = 0; i < ContentParts.Length; i++)
        {
            if (string.IsNullOrEmpty(ContentParts[i].Name))
            {
                errors.Add($"ContentParts[{i}] has no Name.");
            }

            foreach (var field in ContentParts[i].ContentPartFieldDefinitionRecords)
            {
                if (string.IsNullOrEmpty(field.Name) || string.IsNullOrEmpty(field.FieldName))
                {
                    errors.Add($"The part '{ContentParts[i].Name}' has a field without Name or without FieldName (its type, such as TextField): '{field.Name}'.");
                }
            }
        }

        return errors.Count == 0;
    }
}

/// <summary>Merges types and parts into those that exist.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions, IEnumerable<IContentDefinitionEventHandler> handlers)
    : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.ToModel<ContentDefinitionStepModel>();

        if (model.Check(context.Errors))
        {
            await DefinitionImport.ApplyAsync(definitions, handlers, model);
        }
    }
}

/// <summary>Puts types and parts in the place of those that exist.</summary>
internal sealed class ReplaceContentDefinitionStep(IContentDefinitionManager definitions, IEnumerable<IContentDefinitionEventHandler> handlers)
    : NamedRecipeStepHandler("ReplaceContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.ToModel<ContentDefinitionStepModel>();

        if (!model.Check(context.Errors))
        {
            return;
        }

        foreach (var type in model.ContentTypes)
        {
            await definitions.DeleteTypeDefinitionAsync(type.Name);
        }

        // Deleting a part would detach it from types that the step does not name, so parts are emptied instead.
        foreach (var part in model.ContentParts)
        {
            await definitions.StorePartDefinitionAsync(new(part.Name));
        }

        await DefinitionImport.ApplyAsync(definitions, handlers, model);
    }
}

/// <summary>Removes the named types and parts; content of the types stays stored.</summary>
internal sealed class DeleteContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("DeleteContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var model = context.Step.ToModel<DeleteModel>();

        foreach (var name in model.ContentTypes)
        {
            await definitions.DeleteTypeDefinitionAsync(name);
        }

        foreach (var name in model.ContentParts)
        {
            await definitions.DeletePartDefinitionAsync(name);
        }
    }

    internal sealed class DeleteModel
    {
        public string[] ContentTypes { get; set; } = [];

        public string[] ContentParts { get; set; } = [];
    }
}
