using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardSite.Engine.Tests.Content.Definitions;

public sealed class ContentPartDefinitionBuilderTests
{
    private readonly ContentPartDefinition _person = new ContentPartDefinitionBuilder()
        .Named("Person")
        .Attachable()
        .WithField("Name", field => field.OfType("TextField").WithDisplayName("Họ tên").WithPosition("1"))
        .WithField<NoteField>("Note")
        .Build();

    [Fact]
    public void Field_ThatIsThere_KeepsItsSettingsAndMovesLast()
    {
        var changed = new ContentPartDefinitionBuilder(_person).WithField("name", field => field.WithEditor("Big")).Build();

        Assert.Equal(["Note", "Name"], changed.Fields.Select(field => field.Name));
        var name = changed.Fields.Last();
        Assert.Equal(("TextField", "Họ tên", "Big"), (name.FieldDefinition.Name, name.DisplayName(), name.Editor()));
    }

    [Fact]
    public void Field_MayChangeItsType()
    {
        var changed = new ContentPartDefinitionBuilder(_person).WithField("Name", field => field.OfType("HtmlField")).Build();

        Assert.Equal("HtmlField", changed.Fields.Last().FieldDefinition.Name);
        Assert.Equal("TextField", _person.Fields.First().FieldDefinition.Name);
    }

    [Fact]
    public void Field_WithoutAType_SaysWhatToCall()
    {
        var message = Assert.Throws<ArgumentException>(() => new ContentPartDefinitionBuilder(_person).WithField("Age")).Message;

        Assert.Contains("'Age'", message);
        Assert.Contains("'Person'", message);
        Assert.Contains("OfType", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2nd")]
    public void Field_WithABadName_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new ContentPartDefinitionBuilder(_person).WithField(name, field => field.OfType("TextField")));

    [Fact]
    public async Task Field_AddedAsync()
    {
        var builder = new ContentPartDefinitionBuilder(_person);

        await builder.WithFieldAsync<NoteField>("Later", async field =>
        {
            await Task.Yield();
            field.WithDescription("Ghi sau");
        });

        var field = builder.Build().Fields.Last();
        Assert.Equal(("NoteField", "Ghi sau"), (field.FieldDefinition.Name, field.Description()));
    }

    [Fact]
    public void RemoveField_LeavesTheOthers() =>
        Assert.Equal(["Note"], new ContentPartDefinitionBuilder(_person).RemoveField("Name").RemoveField("Nothing").Build().Fields.Select(field => field.Name));

    [Fact]
    public void Fields_KnowTheirPart()
    {
        ContentPartFieldDefinitionBuilder? seen = null;
        var part = new ContentPartDefinitionBuilder(_person).WithField("Name", field => seen = field).Build();

        Assert.Equal(("Name", "TextField", "Person"), (seen!.Name, seen.FieldType, seen.PartName));
        Assert.All(part.Fields, field => Assert.Same(part, field.PartDefinition));
    }

    [Fact]
    public void AllPartSettings_HaveTheirBuilderAndTheirReader()
    {
        var part = new ContentPartDefinitionBuilder(_person).Reusable().WithDisplayName("Người").WithDescription("Ai").WithDefaultPosition("7").Build();

        Assert.True(part.IsAttachable() && part.IsReusable());
        Assert.Equal(("Người", "Ai", "7"), (part.DisplayName(), part.Description(), part.DefaultPosition()));
        Assert.Equal("Person", _person.DisplayName());
        Assert.False(_person.IsReusable());
    }

    [Fact]
    public void AllFieldSettings_HaveTheirBuilderAndTheirReader()
    {
        var field = new ContentPartDefinitionBuilder().Named("P").WithField("F", builder => builder
            .OfType("TextField").WithDisplayMode("Header").WithDescription("Mô tả").WithEditor("Area").WithPosition("3").WithSettings(new ContentSettings { IsSystemDefined = true })).Build().Fields.Single();

        Assert.Equal(("F", "Mô tả", "Area", "Header"), (field.DisplayName(), field.Description(), field.Editor(), field.DisplayMode()));
        Assert.Equal("3", field.GetSettings<ContentPartFieldSettings>().Position);
        Assert.True(field.GetSettings<ContentSettings>().IsSystemDefined);
    }

    /// <summary>A part under another name than its own is a named part, if it may be attached more than once.</summary>
    [Theory]
    [InlineData("Left", true, true)]
    [InlineData("Person", true, false)]
    [InlineData("Left", false, false)]
    public void NamedPart(string name, bool reusable, bool expected)
    {
        var part = new ContentPartDefinitionBuilder(_person).Reusable(reusable).Build();
        var attached = new ContentTypePartDefinition(name, part, []);

        Assert.Equal(expected, attached.IsNamedPart());
        Assert.All(part.Fields, field => Assert.Equal(expected, field.IsNamedPart()));
    }
}
