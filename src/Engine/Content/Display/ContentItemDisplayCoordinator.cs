using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace Sapling.Content.Display;

/// <summary>Asks the drivers of an item, of its parts and of their fields for their shapes, in the order of the type's definition.</summary>
internal sealed class ContentItemDisplayCoordinator(
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers,
    IContentDefinitionManager definitions,
    IEnumerable<IContentDisplayDriver> itemDrivers,
    ITypeActivatorFactory<ContentPart> partFactory,
    ILogger<ContentItemDisplayCoordinator> logger) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var driver in itemDrivers)
        {
            await DisplayAsync(driver, () => driver.BuildDisplayAsync(contentItem, context)!, contentItem, context);
        }

        foreach (var typePart in type.Parts)
        {
            if (Part(contentItem, typePart) is not { } part)
            {
                continue;
            }

            var settings = typePart.GetSettings<ContentTypePartSettings>();
            context.DefaultZone = "Content";
            context.DefaultPosition = settings.Position ?? typePart.PartDefinition.DefaultPosition() ?? string.Empty;

            foreach (var driver in partDrivers.GetDisplayModeDrivers(typePart.PartDefinition.Name, typePart.DisplayMode()))
            {
                await DisplayAsync(driver, () => driver.BuildDisplayAsync(part, typePart, context), contentItem, context);
            }

            var fields = await FieldsContextAsync(contentItem, type, typePart, part, context);

            foreach (var field in typePart.PartDefinition.Fields)
            {
                fields.DefaultZone = "Content";
                fields.DefaultPosition = field.GetSettings<ContentPartFieldSettings>().Position ?? context.DefaultPosition;

                foreach (var driver in fieldDrivers.GetDisplayModeDrivers(field.FieldDefinition.Name, field.DisplayMode()))
                {
                    await DisplayAsync(driver, () => driver.BuildDisplayAsync(part, field, typePart, fields), contentItem, fields);
                }
            }
        }
    }

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(await driver.BuildEditorAsync(contentItem, context), context);
        }

        foreach (var typePart in type.Parts)
        {
            var part = GetOrCreate(contentItem, typePart);

            if (!await WrapAsync(type, typePart, part, context))
            {
                continue;
            }

            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await ApplyAsync(await driver.BuildEditorAsync(part, typePart, context), context);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                context.DefaultPosition = field.GetSettings<ContentPartFieldSettings>().Position ?? string.Empty;

                foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await ApplyAsync(await driver.BuildEditorAsync(part, field, typePart, context), context);
                }
            }
        }
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(await driver.UpdateEditorAsync(contentItem, context), context);
        }

        foreach (var typePart in type.Parts)
        {
            var part = GetOrCreate(contentItem, typePart);

            // What was not shown was not posted either: binding it would wipe it out.
            if (!await WrapAsync(type, typePart, part, context))
            {
                continue;
            }

            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await ApplyAsync(await driver.UpdateEditorAsync(part, typePart, context), context);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                context.DefaultPosition = field.GetSettings<ContentPartFieldSettings>().Position ?? string.Empty;

                foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await ApplyAsync(await driver.UpdateEditorAsync(part, field, typePart, context), context);
                }
            }
        }
    }

    /// <summary>Fields of the type's own part stand in the item's zones; those of another part stand in a shape of that part.</summary>
    private static async Task<BuildDisplayContext> FieldsContextAsync(
        ContentItem item, ContentTypeDefinition type, ContentTypePartDefinition typePart, ContentPart part, BuildDisplayContext context)
    {
        if (typePart.PartDefinition.Name == type.Name || !typePart.PartDefinition.Fields.Any())
        {
            return context;
        }

        var result = new ShapeResult("ContentPart", built => ZonesAsync(built, "ContentPart"))
            .Differentiator(typePart.Name)
            .Name(typePart.Name)
            .Location("Content")
            .Displaying(displaying => displaying.Shape.Metadata.Alternates.AddRange(
                ContentPartAlternatesFactory.GetAlternates(typePart, "ContentPart", displaying.Shape.Metadata.DisplayType ?? string.Empty)));
        await result.ApplyAsync(context);

        // A hidden part has no place for its fields: they stand in the item's zones, where placement still may hide them.
        if (result.Shape is not { } shape)
        {
            return context;
        }

        shape.Properties["ContentItem"] = item;
        shape.Properties["ContentPart"] = part;
        shape.Properties["TypePartDefinition"] = typePart;
        return new BuildDisplayContext(shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
        {
            FindPlacement = context.FindPlacement,
        };
    }

    /// <summary>Makes the frame a part is edited in and lets the part's editors stand in it; false when placement hides it.</summary>
    private static async Task<bool> WrapAsync(ContentTypeDefinition type, ContentTypePartDefinition typePart, ContentPart part, BuildEditorContext context)
    {
        var position = typePart.GetSettings<ContentTypePartSettings>().Position ?? typePart.PartDefinition.DefaultPosition() ?? "5";
        var result = new ShapeResult("ContentPart_Edit", built => built.ShapeFactory.CreateAsync("ContentPart_Edit"))
            .Differentiator($"{type.Name}-{typePart.Name}")
            .Name(typePart.Name)
            .Location($"Parts:{position}")
            .OnGroup("*");
        await result.ApplyAsync(context);

        if (result.Shape is not { } frame)
        {
            return false;
        }

        frame.Properties["ContentPart"] = part;
        frame.Properties["ContentTypePartDefinition"] = typePart;
        frame.Metadata.Alternates.AddRange([$"ContentPart_Edit__{typePart.PartDefinition.Name}", $"ContentPart_Edit__{type.Name}__{typePart.Name}"]);

        if (context.Shape is IZoneHolding holder)
        {
            holder.Zones["Parts"].Properties[typePart.Name] = frame;
        }

        context.DefaultZone = $"Parts.{typePart.Name}";
        context.DefaultPosition = position;
        return true;
    }

    private static ValueTask<IShape> ZonesAsync(IBuildShapeContext context, string shapeType) => context.ShapeFactory.CreateAsync(
        shapeType,
        static factory => ValueTask.FromResult<IShape>(new ZoneHolding(() => factory.CreateAsync("ContentZone"))),
        context.ShapeFactory);

    /// <summary>A page goes without what one driver fails to display; the log says which.</summary>
    private async Task DisplayAsync(object driver, Func<Task<IDisplayResult?>> build, ContentItem item, BuildDisplayContext context)
    {
        try
        {
            if (await build() is { } result)
            {
                await result.ApplyAsync(context);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The driver {Driver} failed to display the content item {ContentItemId}; the page goes without it.", driver.GetType(), item.ContentItemId);
        }
    }

    private static Task ApplyAsync(IDisplayResult? result, BuildEditorContext context) => result?.ApplyAsync(context) ?? Task.CompletedTask;

    private ContentPart? Part(ContentItem item, ContentTypePartDefinition typePart) =>
        item.Get(partFactory.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private ContentPart GetOrCreate(ContentItem item, ContentTypePartDefinition typePart)
    {
        if (Part(item, typePart) is { } part)
        {
            return part;
        }

        item.Weld(typePart.Name, partFactory.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance());
        return Part(item, typePart)!;
    }
}
