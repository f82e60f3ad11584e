using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentTypes.Events;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public sealed class DefinitionManagerTests
{
    [Fact]
    public async Task UnknownNames_AreNull()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await ScopeAsync(tenant, async definitions =>
        {
            Assert.Null(await definitions.GetTypeDefinitionAsync("Nothing"));
            Assert.Null(await definitions.LoadTypeDefinitionAsync("Nothing"));
            Assert.Null(await definitions.GetPartDefinitionAsync("Nothing"));
            Assert.Null(await definitions.LoadPartDefinitionAsync("Nothing"));
            await definitions.DeleteTypeDefinitionAsync("Nothing");
            await definitions.DeletePartDefinitionAsync("Nothing");
            await Assert.ThrowsAsync<ArgumentException>(() => definitions.GetTypeDefinitionAsync(""));
            await Assert.ThrowsAsync<ArgumentNullException>(() => definitions.GetPartDefinitionAsync(null!));
        });
    }

    [Fact]
    public async Task Alter_OfAnUnknownType_MakesItWithAReadableName()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await ScopeAsync(tenant, definitions => definitions.AlterTypeDefinitionAsync("LandingPage", async type =>
        {
            await Task.Yield();
            type.Creatable();
        }));

        var type = await TypeAsync(tenant, "LandingPage");
        Assert.Equal("Landing Page", type!.DisplayName);
        Assert.True(type.IsCreatable());
    }

    [Fact]
    public async Task Alter_ThatFails_ChangesNothing()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => ScopeAsync(tenant, async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Article", type => type.WithDisplayName("Nửa chừng"));
            await definitions.AlterPartDefinitionAsync("Article", _ => throw new InvalidOperationException("hỏng"));
        }));

        Assert.Equal("Article", (await TypeAsync(tenant, "Article"))!.DisplayName);
    }

    [Fact]
    public async Task AnotherScope_SeesAChangeOnlyWhenItIsCommitted()
    {
        await using var tenant = await ContentTenant.StartAsync();

        await ScopeAsync(tenant, async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Article", type => type.WithDisplayName("Bài viết"));
            Assert.Equal("Bài viết", (await definitions.GetTypeDefinitionAsync("Article"))!.DisplayName);
            Assert.Contains(await definitions.ListTypeDefinitionsAsync(), type => type.DisplayName == "Bài viết");
            Assert.Equal("Article", (await TypeAsync(tenant, "Article"))!.DisplayName);
        });

        Assert.Equal("Bài viết", (await TypeAsync(tenant, "Article"))!.DisplayName);
    }

    [Fact]
    public async Task Identifier_ChangesWithEachChangeAndOnlyThen()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var first = await ReadAsync(tenant, definitions => definitions.GetIdentifierAsync());
        Assert.Equal(first, await ReadAsync(tenant, definitions => definitions.GetIdentifierAsync()));

        await ScopeAsync(tenant, definitions => definitions.AlterPartDefinitionAsync("Article", part => part.WithDescription("Khác")));

        Assert.NotEqual(first, await ReadAsync(tenant, definitions => definitions.GetIdentifierAsync()));
    }

    [Fact]
    public async Task Lists_HaveAllTypesAndParts()
    {
        await using var tenant = await ContentTenant.StartAsync();
        await ScopeAsync(tenant, definitions => definitions.AlterTypeDefinitionAsync("Clock", type => type.Stereotype("Widget")));

        await ScopeAsync(tenant, async definitions =>
        {
            Assert.Equal(["Article", "Clock", "Page"], (await definitions.ListTypeDefinitionsAsync()).Select(type => type.Name).Order());
            Assert.Equal(["Article", "Clock", "Page"], (await definitions.LoadTypeDefinitionsAsync()).Select(type => type.Name).Order());
            Assert.Equal(["Article"], (await definitions.ListPartDefinitionsAsync()).Select(part => part.Name));
            Assert.Equal(["Article"], (await definitions.LoadPartDefinitionsAsync()).Select(part => part.Name));
            Assert.Equal(["Clock"], (await definitions.ListWidgetTypeDefinitionsAsync()).Select(type => type.Name));
        });
    }

    [Fact]
    public async Task DeletedPart_LeavesAllTypesThatHadIt()
    {
        await using var tenant = await ContentTenant.StartAsync();
        await ScopeAsync(tenant, async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("Shared", part => part.Attachable());
            await definitions.AlterTypeDefinitionAsync("Page", type => type.WithPart("Left", "Shared").WithPart("Right", "Shared"));
        });

        await ScopeAsync(tenant, definitions => definitions.DeletePartDefinitionAsync("shared"));

        Assert.Equal(["HeadlinePart"], (await TypeAsync(tenant, "Page"))!.Parts.Select(part => part.Name));
    }

    [Fact]
    public async Task SharedDefinition_IsNotChangedByAlteringIt()
    {
        await using var tenant = await ContentTenant.StartAsync();
        var before = (await TypeAsync(tenant, "Article"))!;

        await ScopeAsync(tenant, definitions => definitions.AlterTypeDefinitionAsync("Article", type => type.WithPart("Article", part => part.WithEditor("Big")).RemovePart("HeadlinePart")));

        Assert.Equal(["Article", "HeadlinePart"], before.Parts.Select(part => part.Name));
        Assert.Null(before.Parts.First().Editor());
        Assert.Same(before, before.Parts.First().ContentTypeDefinition);
        Assert.Same(before.Parts.First(), before.Parts.First().PartDefinition.Fields.Single().ContentTypePartDefinition);
    }

    [Fact]
    public async Task Events_TellWhatChanged()
    {
        var log = new EventLog();
        await using var tenant = await ContentTenant.StartAsync(services => services.AddSingleton(log).AddScoped<IContentDefinitionEventHandler, Telling>());
        log.Lines.Clear();

        await ScopeAsync(tenant, async definitions =>
        {
            await definitions.AlterPartDefinitionAsync("Person", part => part.WithField("Name", field => field.OfType("NoteField")));
            await definitions.AlterPartDefinitionAsync("Person", part => part.RemoveField("Name").WithField("Age", field => field.OfType("NoteField")));
            await definitions.AlterPartDefinitionAsync("Person", part => part.WithField("Age", field => field.WithDisplayName("Tuổi")));
            await definitions.AlterTypeDefinitionAsync("Staff", type => type.WithPart("Person"));
            await definitions.AlterTypeDefinitionAsync("Staff", type => type.WithPart("Person", part => part.WithPosition("2")));
            await definitions.AlterTypeDefinitionAsync("Staff", type => type.RemovePart("Person"));
            await definitions.DeletePartDefinitionAsync("Person");
            await definitions.DeleteTypeDefinitionAsync("Staff");
        });

        Assert.Equal(
            [
                "part Person created", "field Person.Name attached as NoteField",
                "part Person updated", "field Person.Age attached as NoteField", "field Person.Name detached",
                "part Person updated", "field Person.Age updated",
                "type Staff created", "part Person attached to Staff",
                "type Staff updated", "part Person of Staff updated",
                "type Staff updated", "part Person detached from Staff",
                "part Person removed", "type Staff removed",
            ],
            log.Lines);
    }

    [Fact]
    public async Task EventHandler_ThatFails_IsNoReasonToLoseTheChange()
    {
        var log = new EventLog { Fails = true };
        await using var tenant = await ContentTenant.StartAsync(services => services.AddSingleton(log).AddScoped<IContentDefinitionEventHandler, Telling>());

        await ScopeAsync(tenant, definitions => definitions.AlterTypeDefinitionAsync("Staff", type => type.Creatable()));

        Assert.NotNull(await TypeAsync(tenant, "Staff"));
    }

    private static Task ScopeAsync(ContentTenant tenant, Func<IContentDefinitionManager, Task> work) =>
        tenant.ScopeAsync(services => work(services.GetRequiredService<IContentDefinitionManager>()));

    private static async Task<T> ReadAsync<T>(ContentTenant tenant, Func<IContentDefinitionManager, Task<T>> work)
    {
        var result = default(T);
        await ScopeAsync(tenant, async definitions => result = await work(definitions));
        return result!;
    }

    private static Task<ContentTypeDefinition?> TypeAsync(ContentTenant tenant, string name) => ReadAsync(tenant, definitions => definitions.GetTypeDefinitionAsync(name));

    private sealed class EventLog
    {
        public List<string> Lines { get; } = [];

        public bool Fails { get; init; }

        public void Add(string line)
        {
            Lines.Add(line);

            if (Fails)
            {
                throw new InvalidOperationException("hỏng");
            }
        }
    }

    private sealed class Telling(EventLog log) : IContentDefinitionEventHandler
    {
        public void ContentFieldAttached(ContentFieldAttachedContext context) => log.Add($"field {context.ContentPartName}.{context.ContentFieldName} attached as {context.ContentFieldTypeName}");

        public void ContentFieldDetached(ContentFieldDetachedContext context) => log.Add($"field {context.ContentPartName}.{context.ContentFieldName} detached");

        public void ContentFieldUpdated(ContentFieldUpdatedContext context) => log.Add("field updated");

        public void ContentPartFieldUpdated(ContentPartFieldUpdatedContext context) => log.Add($"field {context.ContentPartName}.{context.ContentFieldName} updated");

        public void ContentTypePartUpdated(ContentTypePartUpdatedContext context) => log.Add($"part {context.ContentPartName} of {context.ContentTypeName} updated");

        public void ContentPartAttached(ContentPartAttachedContext context) => log.Add($"part {context.ContentPartName} attached to {context.ContentTypeName}");

        public void ContentPartCreated(ContentPartCreatedContext context) => log.Add($"part {context.ContentPartDefinition.Name} created");

        public void ContentPartDetached(ContentPartDetachedContext context) => log.Add($"part {context.ContentPartName} detached from {context.ContentTypeName}");

        public void ContentPartImported(ContentPartImportedContext context) => log.Add("part imported");

        public void ContentPartImporting(ContentPartImportingContext context) => log.Add("part importing");

        public void ContentPartRemoved(ContentPartRemovedContext context) => log.Add($"part {context.ContentPartDefinition.Name} removed");

        public void ContentPartUpdated(ContentPartUpdatedContext context) => log.Add($"part {context.ContentPartDefinition.Name} updated");

        public void ContentTypeCreated(ContentTypeCreatedContext context) => log.Add($"type {context.ContentTypeDefinition.Name} created");

        public void ContentTypeImported(ContentTypeImportedContext context) => log.Add("type imported");

        public void ContentTypeImporting(ContentTypeImportingContext context) => log.Add("type importing");

        public void ContentTypeRemoved(ContentTypeRemovedContext context) => log.Add($"type {context.ContentTypeDefinition.Name} removed");

        public void ContentTypeUpdated(ContentTypeUpdatedContext context) => log.Add($"type {context.ContentTypeDefinition.Name} updated");
    }
}
