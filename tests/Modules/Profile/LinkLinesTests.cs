using System.Text.Json.Nodes;
using Agency.Profile;

namespace OrchardSite.Modules.Tests.Profile;

public sealed class LinkLinesTests
{
    private const string Text = "# Trung ương\nCổng Chính phủ | https://chinhphu.vn\nDịch vụ công | https://dichvucong.gov.vn\n\n# Trong tỉnh\nCổng chung | /\n";

    [Fact]
    public void Read_GivesTheGroupsInTheirOrder()
    {
        var groups = LinkLines.Read(Text);

        Assert.Equal(["Trung ương", "Trong tỉnh"], groups.Select(group => group!["Title"]!.ToString()));
        Assert.Equal("""[{"Text":"Cổng chung","Url":"/"}]""", groups[1]!["Links"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Theory]
    [InlineData(Text)]
    [InlineData("")]
    public void Write_GivesBackWhatWasRead(string text) => Assert.Equal(text, LinkLines.Write(LinkLines.Read(text)));

    [Fact]
    public void Read_KeepsTheLastBarAsTheSeparator_AndTakesWindowsLines()
    {
        var link = LinkLines.Read("#Nhóm\r\nA | B | https://a.vn\r\n")[0]!["Links"]![0]!;

        Assert.Equal(("A | B", "https://a.vn"), (link["Text"]!.ToString(), link["Url"]!.ToString()));
    }

    [Fact]
    public void Write_OfNothing_IsEmpty() => Assert.Equal("", LinkLines.Write(null));

    [Theory]
    [InlineData("Không nhóm | https://a.vn")]
    [InlineData("# Nhóm\nkhông có địa chỉ")]
    [InlineData("# Nhóm\nlạ | javascript:alert(1)")]
    [InlineData("# Nhóm\nlạ | //a.vn")]
    [InlineData("# Nhóm\nlạ | data:text/html,x")]
    [InlineData("# Nhóm\n| https://a.vn")]
    [InlineData("#")]
    public void FirstFault_IsTheLineThatIsWrong(string text) => Assert.Equal(text.Split('\n')[^1], LinkLines.FirstFault(text));

    [Theory]
    [InlineData(Text)]
    [InlineData(null)]
    [InlineData("# Nhóm trống")]
    [InlineData("# Nhóm\nTrang | ~/lien-he")]
    public void FirstFault_OfSoundLines_IsNone(string? text) => Assert.Null(LinkLines.FirstFault(text));

    [Fact]
    public void Write_LeavesOutWhatIsNoGroup() => Assert.Equal("# A\n", LinkLines.Write([JsonValue.Create(1), new JsonObject { ["Title"] = "A" }]));
}
