using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Entities;

namespace OrchardSite.Engine.Tests.Display.Drivers;

/// <summary>Settings: one section of an entity, saved when what was posted is valid and it is its group's turn.</summary>
public sealed class SectionDisplayDriverTests : IDisposable
{
    private readonly DisplayHost _host = new(services => services.AddDisplayDriver<Owner, ColorsDriver>());
    private readonly Owner _owner = new() { Properties = new JsonObject { ["Colors"] = new JsonObject { ["Primary"] = "red" } } };
    private readonly NullModelUpdater _updater = new();

    public void Dispose() => _host.Dispose();

    private IDisplayManager<Owner> Manager => _host.Services.GetRequiredService<IDisplayManager<Owner>>();

    [Fact]
    public async Task Editor_HasTheStoredSection_UnderItsOwnPrefix()
    {
        var shape = Single(await Manager.BuildEditorAsync(_owner, _updater, isNew: false, "colors"));

        Assert.Equal("red", shape.Properties["Primary"]);
        Assert.Equal("Colors", shape.Metadata.Prefix);
    }

    [Fact]
    public async Task Section_ThatWasNeverStored_IsANewOne()
        => Assert.Equal("none", Single(await Manager.BuildEditorAsync(new Owner(), _updater, isNew: false, "colors")).Properties["Primary"]);

    [Fact]
    public async Task Update_IsStored()
    {
        await Manager.UpdateEditorAsync(_owner, _updater, isNew: false, "colors");

        Assert.Equal("blue", (string?)_owner.Properties["Colors"]!["Primary"]);
    }

    [Theory]
    [InlineData("other", true)]
    [InlineData("colors", false)]
    public async Task Update_OfAnotherGroup_OrWithErrors_ChangesNothing(string group, bool isValid)
    {
        if (!isValid)
        {
            _updater.ModelState.AddModelError("a", "wrong");
        }

        await Manager.UpdateEditorAsync(_owner, _updater, isNew: false, group);

        Assert.Equal("red", (string?)_owner.Properties["Colors"]!["Primary"]);
    }

    [Fact]
    public async Task Prefix_IsInsideOfTheForms()
        => Assert.Equal("Form.Colors", Single(await Manager.BuildEditorAsync(_owner, _updater, isNew: false, "colors", "Form")).Metadata.Prefix);

    private static IShape Single(IShape editor) => (IShape)((IZoneHolding)editor).Zones["Content"].Items.Single();

    public class Owner : Entity;

    public class Colors
    {
        public string Primary { get; set; } = "none";
    }

    private sealed class ColorsDriver : SectionDisplayDriver<Owner, Colors>
    {
        public override IDisplayResult Edit(Owner model, Colors section, BuildEditorContext context)
            => Dynamic("Colors_Edit", shape => { shape.Primary = section.Primary; }).Location("Content").OnGroup("colors");

        public override async Task<IDisplayResult> UpdateAsync(Owner model, Colors section, UpdateEditorContext context)
        {
            if (context.GroupId != "colors")
            {
                return null!;
            }

            section.Primary = "blue";
            return await EditAsync(model, section, context);
        }
    }
}
