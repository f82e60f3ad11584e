using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Mvc.Utilities;
using Sapling.Display.Rendering;

namespace OrchardSite.Engine.Tests.Display.CoreShapes;

public class CoreShapesTests
{
    [Fact]
    public async Task List_HasClassesForFirstAndLast()
    {
        using var host = new DisplayHost();

        var list = await host.Factory.CreateAsync("List");
        list.Classes.Add("news");
        await list.AddAsync("b", "2");
        await list.AddAsync("a", "1");

        Assert.Equal("<ul class=\"news\"><li class=\"first\">a</li><li class=\"last\">b</li></ul>", await host.RenderAsync(list));
        Assert.Equal("", await host.RenderAsync("List"));
    }

    [Theory]
    [InlineData(0, "a moment ago")]
    [InlineData(90, "1 minute ago")]
    [InlineData(3600 * 5, "5 hours ago")]
    [InlineData(86400 * 8, "1 week ago")]
    [InlineData(86400 * 400, "1 year ago")]
    [InlineData(-7200, "in 2 hours")]
    public async Task TimeSpan_SaysHowLongAgo(int seconds, string text)
    {
        using var host = new DisplayHost();

        Assert.Equal(text, await host.RenderAsync("TimeSpan", shape =>
        {
            shape.Properties["Origin"] = new DateTime(2021, 6, 18, 0, 0, 0, DateTimeKind.Utc);
            shape.Properties["Utc"] = new DateTime(2021, 6, 18, 0, 0, 0, DateTimeKind.Utc).AddSeconds(-seconds);
        }));
    }

    [Theory]
    [InlineData("Error", "alert")]
    [InlineData("Warning", "alert")]
    [InlineData("Success", "status")]
    [InlineData("Information", "status")]
    public async Task Message_InterruptsOnlyForErrorsAndWarnings(string type, string role)
    {
        using var host = new DisplayHost();

        Assert.Equal($"<div class=\"message message-{type.ToLowerInvariant()}\" role=\"{role}\">a&lt;b</div>", await host.RenderAsync("Message", shape =>
        {
            shape.Properties["Type"] = type;
            shape.Properties["Message"] = "a<b";
        }));
    }

    [Fact]
    public async Task Messages_OfEntries_AreShownEachWithItsHtml()
    {
        using var host = new DisplayHost();

        var html = await host.RenderAsync("NotifyMessages", shape => shape.Properties["Messages"] = new List<NotifyEntry>
        {
            new() { Type = NotifyType.Error, Message = new HtmlString("<b>a</b>") },
            new() { Type = NotifyType.Success, Message = new HtmlString("c") },
        });

        Assert.Contains("<b>a</b></div><div class=\"message message-success\"", html);
        Assert.Equal("", await host.RenderAsync("NotifyMessages"));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData(0.4, "0 seconds")]
    [InlineData(1.0, "1 second")]
    [InlineData(59.9, "59 seconds")]
    [InlineData(3600.0, "1 hour")]
    [InlineData(86400 * 2.5, "2 days")]
    public async Task Duration_IsInItsGreatestUnit(double? seconds, string expected)
    {
        using var host = new DisplayHost();

        Assert.Equal(expected, await host.RenderAsync("Duration", shape => shape.Properties["timeSpan"] = seconds is { } known ? TimeSpan.FromSeconds(known) : null!));
    }

    [Fact]
    public void Title_SegmentsByPosition_OrFixed()
    {
        var title = new PageTitleBuilder();
        title.AddSegment(new HtmlString("Trang"), "after");
        title.AddSegment(new HtmlString("Bài"), "0");
        Assert.Equal("Bài - Trang", DisplayHost.Text(title.GenerateTitle()));

        title.SetFixedTitle(new HtmlString("Cố định"));
        Assert.Equal("Cố định", DisplayHost.Text(title.GenerateTitle()));
        title.Clear();
        Assert.Equal("", DisplayHost.Text(title.GenerateTitle()));
    }

    [Theory]
    [InlineData("Nội dung", "noi-dung")]
    [InlineData("HtmlBodyPart", "html-body-part")]
    [InlineData("  Đà  Nẵng! ", "da-nang")]
    [InlineData("2021", "n2021")]
    [InlineData("", "")]
    public void HtmlClassify_MakesAName(string text, string name) => Assert.Equal(name, text.HtmlClassify());

    [Fact]
    public void Utf8HtmlWriter_AnySplit_WritesTheSameBytes()
    {
        var text = string.Concat(Enumerable.Repeat("Dân tộc 😀 và tôn giáo — ", 500));

        for (var size = 1; size < 50; size += 7)
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            using var writer = new Utf8HtmlWriter(output);

            foreach (var part in text.Chunk(size))
            {
                writer.Write(part, 0, part.Length);
            }

            Assert.Equal(text, System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
        }
    }
}
