using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes;
using Sapling.ContentTypes.Ordering;
using Sapling.Data.Stores;

namespace Sapling.ContentTypes.Definitions;

/// <summary>Changes definitions. Items keep their data: what a definition no longer names is hidden, and back when it is named again.</summary>
internal sealed class ContentDefinitionService(IContentDefinitionManager definitions, DefinitionNames names) : IContentDefinitionService
{
    public async Task<ContentTypeDefinition> AddTypeAsync(string name, string displayName)
    {
        if (string.IsNullOrWhiteSpace(displayName))
        {
            throw new ArgumentException("A content type needs a name that editors see.", nameof(displayName));
        }

        name = string.IsNullOrEmpty(name) ? await names.FreeTypeNameAsync(displayName) : name;
        Refuse(await names.ProblemOfTypeAsync(name), nameof(name));

        // What most types are; the designer's next page offers to change it.
        await definitions.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName.Trim().Composed())
            .Creatable().Listable().Draftable().Versionable().Securable());
        return (await definitions.LoadTypeDefinitionAsync(name))!;
    }

    public async Task RemoveTypeAsync(string name, bool deleteContent)
    {
        await definitions.DeleteTypeDefinitionAsync(name);

        if (deleteContent && await definitions.LoadPartDefinitionAsync(name) is not null)
        {
            await definitions.DeletePartDefinitionAsync(name);
        }
    }

    public Task AddPartToTypeAsync(string partName, string typeName) =>
        AlterTypeAsync(typeName, type => type.WithPart(partName, part => part.WithPosition(DefinitionOrder.NextPosition(type.Current))));

    public async Task AddReusablePartToTypeAsync(string name, string displayName, string description, string partName, string typeName)
    {
        Refuse(names.ProblemOfAttachment(name, await TypeAsync(typeName)), nameof(name));
        await AlterTypeAsync(typeName, type => type.WithPart(name, partName, part => part
            .WithDisplayName(displayName)
            .WithDescription(description)
            .WithPosition(DefinitionOrder.NextPosition(type.Current))));
    }

    public Task RemovePartFromTypeAsync(string partName, string typeName) => AlterTypeAsync(typeName, type => type.RemovePart(partName));

    public async Task<ContentPartDefinition> AddPartAsync(string name)
    {
        Refuse(await names.ProblemOfPartAsync(name), nameof(name));
        await definitions.AlterPartDefinitionAsync(name, part => part.Attachable());
        return (await definitions.LoadPartDefinitionAsync(name))!;
    }

    public Task RemovePartAsync(string name) => definitions.DeletePartDefinitionAsync(name);

    public Task AddFieldToPartAsync(string fieldName, string fieldTypeName, string partName) => AddFieldToPartAsync(fieldName, fieldName, fieldTypeName, partName);

    public async Task AddFieldToPartAsync(string fieldName, string displayName, string fieldTypeName, string partName)
    {
        fieldName = string.IsNullOrEmpty(fieldName) ? await names.FreeFieldNameAsync(partName, displayName) : fieldName;
        Refuse(await names.ProblemOfFieldAsync(fieldName, partName), nameof(fieldName));

        await definitions.AlterPartDefinitionAsync(partName, part => part.WithField(fieldName, field =>
        {
            field.OfType(fieldTypeName).WithDisplayName(displayName);

            if (DefinitionOrder.NextPosition(part.Current) is { } position)
            {
                field.WithPosition(position);
            }
        }));

        // The fields of a type are those of a part of its name.
        if (await definitions.LoadTypeDefinitionAsync(partName) is { } type && type.Parts.All(part => part.PartDefinition.Name != partName))
        {
            await AddPartToTypeAsync(partName, partName);
        }
    }

    public async Task RemoveFieldFromPartAsync(string fieldName, string partName)
    {
        if (await definitions.LoadPartDefinitionAsync(partName) is not null)
        {
            await definitions.AlterPartDefinitionAsync(partName, part => part.RemoveField(fieldName));
        }
    }

    public Task AlterFieldAsync(AlterFieldContext context) => AlterPartAsync(context.PartName, part => part.WithField(context.FieldName, field => field
        .WithDisplayName(context.DisplayName)
        .WithEditor(context.Editor)
        .WithDisplayMode(context.DisplayMode)));

    public Task AlterTypePartAsync(AlterTypePartContext context) => AlterTypeAsync(context.TypeName, type => type.WithPart(context.PartName, context.PartDefinition, part => part
        .WithDisplayName(context.DisplayName)
        .WithDescription(context.Description)
        .WithEditor(context.Editor)
        .WithDisplayMode(context.DisplayMode)));

    public Task AlterTypePartsOrderAsync(ContentTypeDefinition typeDefinition, string[] partNames) => AlterTypeAsync(typeDefinition.Name, type =>
    {
        for (var i = 0; i < partNames.Length; i++)
        {
            if (typeDefinition.Parts.FirstOrDefault(part => part.Name == partNames[i]) is { } known)
            {
                var position = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
                type.WithPart(known.Name, known.PartDefinition, part => part.WithPosition(position));
            }
        }
    });

    public Task AlterPartFieldsOrderAsync(ContentPartDefinition partDefinition, string[] fieldNames) => AlterPartAsync(partDefinition.Name, part =>
    {
        for (var i = 0; i < fieldNames.Length; i++)
        {
            if (partDefinition.Fields.Any(field => field.Name == fieldNames[i]))
            {
                var position = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
                part.WithField(fieldNames[i], field => field.WithPosition(position));
            }
        }
    });

    public Task<string> GenerateContentTypeNameFromDisplayNameAsync(string displayName) => names.FreeTypeNameAsync(displayName);

    public Task<string> GenerateFieldNameFromDisplayNameAsync(string partName, string displayName) => names.FreeFieldNameAsync(partName, displayName);

    private async Task AlterTypeAsync(string name, Action<ContentTypeDefinitionBuilder> change)
    {
        var type = await TypeAsync(name);
        var builder = new ContentTypeDefinitionBuilder(type);
        change(builder);
        await definitions.StoreTypeDefinitionAsync(DefinitionOrder.Keep(type, builder.Build()));
    }

    private async Task AlterPartAsync(string name, Action<ContentPartDefinitionBuilder> change)
    {
        var part = await definitions.LoadPartDefinitionAsync(name) ?? throw new ArgumentException($"There is no content part '{name}'.", nameof(name));
        var builder = new ContentPartDefinitionBuilder(part);
        change(builder);
        await definitions.StorePartDefinitionAsync(DefinitionOrder.Keep(part, builder.Build()));
    }

    private async Task<ContentTypeDefinition> TypeAsync(string name) =>
        await definitions.LoadTypeDefinitionAsync(name) ?? throw new ArgumentException($"There is no content type '{name}'.", nameof(name));

    private static void Refuse(string? problem, string parameter)
    {
        if (problem is not null)
        {
            throw new ArgumentException(problem, parameter);
        }
    }
}
