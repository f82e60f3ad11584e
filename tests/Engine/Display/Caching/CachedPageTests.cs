using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Caching;

public class CachedPageTests
{
    private int _rendered;

    [Fact]
    public async Task Page_HasItsLiveShapesRenderedAgain()
    {
        using var host = Host();
        var recording = Recording(host);
        var html = $"<p>Lượt xem: {await LiveAsync(host, "a")}</p>{await LiveAsync(host, "b")}<!-- end -->";

        var (sent, page) = Write(html, recording);
        Assert.Equal("<p>Lượt xem: a1</p>b2<!-- end -->", sent);

        host.NextRequest();
        Assert.Equal("<p>Lượt xem: a3</p>b4<!-- end -->", await AnswerAsync(host, page!));
        Assert.Equal("<p>Lượt xem: a5</p>b6<!-- end -->", await AnswerAsync(host, page!));
    }

    [Fact]
    public async Task Page_WithoutLiveShapes_IsTheSame()
    {
        using var host = Host();
        var (sent, page) = Write("<p>Dân tộc</p>", Recording(host));

        Assert.Equal("<p>Dân tộc</p>", sent);
        Assert.Equal(sent, await AnswerAsync(host, page!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task TemplateThatChangesTheText_OfALiveShape_MakesThePageUncacheable(int way)
    {
        using var host = Host();
        var recording = Recording(host);
        var live = await LiveAsync(host, "a");

        var (_, page) = Write(way switch { 0 => live[..^6], 1 => live[5..], _ => System.Net.WebUtility.HtmlEncode(live) }, recording);

        Assert.Null(page);
    }

    [Fact]
    public async Task LiveShape_OfMoreThanPlainValues_SpoilsThePage()
    {
        using var host = Host();
        var recording = Recording(host);
        await LiveAsync(host, new object());

        Assert.True(recording.IsSpoiled);
    }

    [Fact]
    public async Task LiveShape_InsideAnother_IsAPartOfIt()
    {
        using var host = Host();
        host.Template(DisplayHost.Module, "Views/Outer.txt", async _ => $"[{await LiveAsync(host, "i")}]");
        var recording = Recording(host);
        var (sent, page) = Write(await LiveAsync(host, "o", "Outer"), recording);

        Assert.Equal("[i1]", sent);
        host.NextRequest();
        Assert.Equal("[i2]", await AnswerAsync(host, page!));
    }

    private DisplayHost Host() => new DisplayHost().Template(
        DisplayHost.Module, "Views/Live.txt", context => Task.FromResult($"{context.Value.Properties["Name"]}{++_rendered}"));

    private static PageRecording Recording(DisplayHost host)
    {
        var recording = host.Services.GetRequiredService<PageRecording>();
        recording.Start();
        return recording;
    }

    private static async Task<string> LiveAsync(DisplayHost host, object name, string type = "Live") => await host.RenderAsync(type, shape =>
    {
        shape.Properties["Name"] = name;
        shape.Metadata.Cache("live").WithExpiryAfter(TimeSpan.Zero);
    });

    private static (string Sent, CachedPage? Page) Write(string html, PageRecording recording)
    {
        var output = new ArrayBufferWriter<byte>();
        var page = CachedPage.Write(Encoding.UTF8.GetBytes(html), recording, output, "text/html", []);
        return (Encoding.UTF8.GetString(output.WrittenSpan), page);
    }

    private static async Task<string> AnswerAsync(DisplayHost host, CachedPage page)
    {
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = host.Services };
        http.Response.Body = body;
        await page.WriteAsync(http);
        Assert.Equal(body.Length, http.Response.ContentLength);
        return Encoding.UTF8.GetString(body.ToArray());
    }
}
