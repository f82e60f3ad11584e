using System.Text.Json.Nodes;
using Agency.Profile;

namespace OrchardSite.Modules.Tests.Profile;

public sealed class ProfileFormTests
{
    private static JsonObject Settings => new()
    {
        ["Name"] = "Ban Dân tộc",
        ["Phone"] = "0234 300 0001",
        ["Menu"] = "alias:main-menu",
        ["Colors"] = new JsonObject { ["Primary"] = "#8c1d18" },
        ["LinkGroups"] = new JsonArray(new JsonObject { ["Title"] = "Nhóm", ["Links"] = new JsonArray(new JsonObject { ["Text"] = "A", ["Url"] = "/a" }) }),
    };

    [Fact]
    public void ReadThenWritten_IsTheSame()
    {
        var form = new ProfileForm();
        var settings = Settings;
        form.Read(settings);
        form.Write(settings);

        Assert.True(JsonNode.DeepEquals(Settings, settings));
    }

    [Fact]
    public void Write_ChangesItsTextsAndLinks_AndNothingElse()
    {
        var form = new ProfileForm();
        var settings = Settings;
        form.Read(settings);
        form.Name = "  Sở Dân tộc và Tôn giáo ";
        form.Phone = " ";
        form.Links = "";
        form.Write(settings);

        Assert.Equal("Sở Dân tộc và Tôn giáo", settings["Name"]!.ToString());
        Assert.False(settings.ContainsKey("Phone"));
        Assert.False(settings.ContainsKey("LinkGroups"));
        Assert.Equal(("alias:main-menu", "#8c1d18"), (settings["Menu"]!.ToString(), settings["Colors"]!["Primary"]!.ToString()));
    }

    [Fact]
    public void Read_OfASiteWithoutSettings_IsAnEmptyForm()
    {
        var form = new ProfileForm();
        form.Read([]);

        Assert.Null(form.Name);
        Assert.Equal("", form.Links);
    }
}
