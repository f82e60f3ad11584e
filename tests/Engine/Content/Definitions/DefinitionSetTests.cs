using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;
using Sapling.Content.Definitions;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public sealed class DefinitionSetTests
{
    private readonly ContentDefinitionRecord _record = new()
    {
        ContentTypeDefinitionRecords =
        [
            new()
            {
                Name = "Article",
                DisplayName = "Bài viết",
                ContentTypePartDefinitionRecords = [new() { Name = null!, PartName = "Person" }, new() { Name = "Second", PartName = "Person" }, new() { Name = "Code", PartName = "CodePart" }],
            },
        ],
        ContentPartDefinitionRecords =
        [
            new() { Name = "Person", ContentPartFieldDefinitionRecords = [new() { Name = "Name", FieldName = "TextField" }, new() { Name = "Age", FieldName = "NumericField" }] },
        ],
    };

    [Fact]
    public void Names_AreFoundWhateverTheirCase()
    {
        var set = new DefinitionSet(_record, []);

        Assert.Same(set.Type("Article"), set.Type("ARTICLE"));
        Assert.Same(set.Part("Person"), set.Part("person"));
        Assert.Null(set.Type("Other"));
        Assert.Null(set.Part("CodePart"));
    }

    [Fact]
    public void Attachments_HaveAPartOfTheirOwnAndAName()
    {
        var parts = new DefinitionSet(_record, []).Type("Article")!.Parts.ToArray();

        Assert.Equal(["Person", "Second", "Code"], parts.Select(part => part.Name));
        Assert.NotSame(parts[0].PartDefinition, parts[1].PartDefinition);
        Assert.All(parts[1].PartDefinition.Fields, field => Assert.Same(parts[1], field.ContentTypePartDefinition));
        Assert.Empty(parts[2].PartDefinition.Fields);
    }

    [Fact]
    public void Handler_MayChangeAndLeaveOut()
    {
        var set = new DefinitionSet(_record, [new Changing()]);

        Assert.Equal("Đổi", set.Type("Article")!.DisplayName);
        Assert.Equal(["Person", "Second"], set.Type("Article")!.Parts.Select(part => part.Name));
        Assert.Equal(["Name"], set.Part("Person")!.Fields.Select(field => field.Name));
        Assert.Equal(["Name"], set.Type("Article")!.Parts.First().PartDefinition.Fields.Select(field => field.Name));
    }

    [Fact]
    public void Handler_ThatTakesATypeOrPartAway()
    {
        var set = new DefinitionSet(_record, [new Removing()]);

        Assert.Empty(set.Types);
        Assert.Empty(set.Parts);
    }

    private class Changing : IContentDefinitionHandler
    {
        public virtual void ContentTypeBuilding(ContentTypeBuildingContext context) => context.Record!.DisplayName = "Đổi";

        public void ContentTypePartBuilding(ContentTypePartBuildingContext context) => context.Record = context.Record!.PartName == "CodePart" ? null : context.Record;

        public virtual void ContentPartBuilding(ContentPartBuildingContext context)
        {
        }

        public void ContentPartFieldBuilding(ContentPartFieldBuildingContext context) => context.Record = context.Record!.Name == "Age" ? null : context.Record;
    }

    private sealed class Removing : Changing
    {
        public override void ContentTypeBuilding(ContentTypeBuildingContext context) => context.Record = null;

        public override void ContentPartBuilding(ContentPartBuildingContext context) => context.Record = null;
    }
}
