using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardSite.Engine.Tests.Content;

public sealed class DefinitionTests
{
    [Fact]
    public async Task Definition_IsSharedUntilItChanges()
    {
        await using var tenant = await ContentTenant.StartAsync();

        var first = await TypeAsync(tenant, "Article");
        Assert.Same(first, await TypeAsync(tenant, "article"));

        await tenant.ScopeAsync(services => Definitions(services).AlterTypeDefinitionAsync("Article", type => type.WithDisplayName("Bài viết")));

        var second = await TypeAsync(tenant, "Article");
        Assert.NotSame(first, second);
        Assert.Equal("Bài viết", second!.DisplayName);
        Assert.True(second.IsDraftable());
    }

    [Fact]
    public async Task Scope_SeesItsOwnChangesAtOnce()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await tenant.ScopeAsync(async services =>
        {
            var definitions = Definitions(services);
            await definitions.AlterTypeDefinitionAsync("Event", type => type.WithPart("HeadlinePart"));
            Assert.NotNull(await definitions.GetTypeDefinitionAsync("Event"));
        });
    }

    [Fact]
    public async Task Fields_KnowTheTypeTheyAreAttachedTo()
    {
        await using var tenant = await ContentTenant.StartAsync();
        await tenant.ScopeAsync(async services =>
        {
            await Definitions(services).AlterPartDefinitionAsync("Shared", part => part.WithField("Lead", field => field.OfType("NoteField")));
            await Definitions(services).AlterTypeDefinitionAsync("One", type => type.WithPart("Shared"));
            await Definitions(services).AlterTypeDefinitionAsync("Two", type => type.WithPart("Shared"));
        });

        foreach (var name in new[] { "One", "Two" })
        {
            var field = (await TypeAsync(tenant, name))!.Parts.Single().PartDefinition.Fields.Single();
            Assert.Equal(name, field.ContentTypePartDefinition.ContentTypeDefinition.Name);
        }
    }

    [Fact]
    public void Builder_FieldWithoutType_IsRefused()
    {
        var exception = Assert.Throws<ArgumentException>(() => new ContentPartDefinitionBuilder().Named("Article").WithField("Lead"));

        Assert.Contains("Lead", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("9Lives")]
    public void Builder_BadName_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new ContentTypeDefinitionBuilder().WithName(name).Build());

    [Fact]
    public async Task Step_Merges()
    {
        await using var tenant = await ContentTenant.StartAsync();

        var errors = await RunAsync(tenant, """
            { "name": "ContentDefinition",
              "ContentTypes": [
                { "Name": "Article", "DisplayName": "Bài viết", "Settings": { "ContentTypeSettings": { "Listable": true } },
                  "ContentTypePartDefinitionRecords": [ { "PartName": "BodyPart", "Name": "BodyPart", "Settings": { "ContentTypePartSettings": { "Position": "3" } } } ] },
                { "Name": "Page", "Settings": { "ContentTypeSettings": { "Listable": true } } } ],
              "ContentParts": [
                { "Name": "Article", "ContentPartFieldDefinitionRecords": [ { "FieldName": "NoteField", "Name": "Source", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Nguồn" } } } ] } ] }
            """);

        Assert.Empty(errors);
        var type = (await TypeAsync(tenant, "Article"))!;
        Assert.True(type.IsListable() && type.IsDraftable());
        Assert.Equal(["Article", "HeadlinePart", "BodyPart"], type.Parts.Select(part => part.Name));
        Assert.Equal(["Lead", "Source"], type.Parts.First().PartDefinition.Fields.Select(field => field.Name));
        Assert.Equal("Nguồn", type.Parts.First().PartDefinition.Fields.Last().DisplayName());

        // Without a display name the settings of a type are left alone.
        Assert.False((await TypeAsync(tenant, "Page"))!.IsListable());
    }

    [Fact]
    public async Task ReplaceStep_LeavesNothingOfTheFormerDefinition()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await RunAsync(tenant, """
            { "name": "ReplaceContentDefinition",
              "ContentTypes": [ { "Name": "Article", "DisplayName": "Bài", "ContentTypePartDefinitionRecords": [ { "PartName": "Article", "Name": "Article" } ] } ],
              "ContentParts": [ { "Name": "Article", "ContentPartFieldDefinitionRecords": [ { "FieldName": "NoteField", "Name": "Only" } ] } ] }
            """);

        var type = (await TypeAsync(tenant, "Article"))!;
        Assert.False(type.IsDraftable());
        Assert.Equal("Only", type.Parts.Single().PartDefinition.Fields.Single().Name);
    }

    [Fact]
    public async Task DeleteStep_TakesTypesAndParts()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await RunAsync(tenant, """{ "name": "DeleteContentDefinition", "ContentTypes": ["Page"], "ContentParts": ["Article"] }""");

        Assert.Null(await TypeAsync(tenant, "Page"));
        Assert.Equal(["HeadlinePart"], (await TypeAsync(tenant, "Article"))!.Parts.Select(part => part.Name));
    }

    [Fact]
    public async Task Step_WithoutNames_SaysWhere()
    {
        await using var tenant = await ContentTenant.StartAsync();

        var errors = await RunAsync(tenant, """
            { "name": "ContentDefinition", "ContentTypes": [ { "DisplayName": "x" } ],
              "ContentParts": [ { "Name": "P", "ContentPartFieldDefinitionRecords": [ { "Name": "Lead" } ] } ] }
            """);

        Assert.Contains(errors, error => error.Contains("ContentTypes[0]", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Contains("'P'", StringComparison.Ordinal) && error.Contains("Lead", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_AreReadOnceAndMissingOnesAreDefaults()
    {
        var settings = new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Creatable"] = true } };
        var type = new ContentTypeDefinition("Article", null, [], settings);

        Assert.Same(type.GetSettings<ContentTypeSettings>(), type.GetSettings<ContentTypeSettings>());
        Assert.True(type.IsCreatable());
        Assert.Null(type.GetSettings<ContentPartSettings>().Description);
        Assert.Throws<JsonException>(() => new ContentTypeDefinition("A", null, [], new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Creatable"] = "x" } }).IsCreatable());
    }

    private static async Task<IList<string>> RunAsync(ContentTenant tenant, string step)
    {
        var context = new RecipeExecutionContext { Step = JObject.Parse(step)!, Name = JObject.Parse(step)!["name"]!.GetValue<string>() };
        await tenant.ScopeAsync(async services =>
        {
            foreach (var handler in services.GetServices<IRecipeStepHandler>())
            {
                await handler.ExecuteAsync(context);
            }
        });
        return context.Errors;
    }

    private static IContentDefinitionManager Definitions(IServiceProvider services) => services.GetRequiredService<IContentDefinitionManager>();

    private static async Task<ContentTypeDefinition?> TypeAsync(ContentTenant tenant, string name)
    {
        ContentTypeDefinition? type = null;
        await tenant.ScopeAsync(async services => type = await Definitions(services).GetTypeDefinitionAsync(name));
        return type;
    }
}
