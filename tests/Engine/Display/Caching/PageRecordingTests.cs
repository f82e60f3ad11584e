using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Caching;

namespace OrchardSite.Engine.Tests.Display.Caching;

public sealed class PageRecordingTests
{
    private readonly PageRecording _recording = new();

    [Fact]
    public async Task PageThatIsNotKept_HasNoMarks()
    {
        Assert.Equal("5", await LiveAsync(new Shape(), "5"));
        Assert.Empty(_recording.Shapes);
        Assert.Equal(1, _recording.LiveShapes);
    }

    [Fact]
    public async Task LiveShapes_AreMarkedAndNumbered()
    {
        _recording.Start();

        Assert.Equal($"<!--{_recording.Mark}:0-->5<!--/{_recording.Mark}-->", await LiveAsync(new Shape(), "5"));
        Assert.Equal($"<!--{_recording.Mark}:1-->6<!--/{_recording.Mark}-->", await LiveAsync(new Shape(), "6"));
        Assert.False(_recording.IsSpoiled);
    }

    [Fact]
    public void Marks_CannotBeGuessed()
    {
        var other = new PageRecording();
        _recording.Start();
        other.Start();

        Assert.NotEqual(other.Mark, _recording.Mark);
        Assert.Equal(32, _recording.Mark.Length);
    }

    [Fact]
    public async Task LiveShape_InsideALiveOne_HasNoMarkOfItsOwn()
    {
        _recording.Start();
        var html = DisplayHost.Text((await _recording.RenderLiveAsync(new Shape(), async () => new HtmlString("(" + await LiveAsync(new Shape(), "5") + ")")))!);

        Assert.Equal($"<!--{_recording.Mark}:0-->(5)<!--/{_recording.Mark}-->", html);
        Assert.Single(_recording.Shapes);
    }

    [Fact]
    public async Task LiveShape_ThatCannotBeMadeAgain_SpoilsThePage()
    {
        _recording.Start();
        var shape = new Shape();
        shape.Properties["Model"] = new object();

        Assert.Equal("5", await LiveAsync(shape, "5"));
        Assert.True(_recording.IsSpoiled);
    }

    [Fact]
    public async Task LiveShape_ThatFails_LeavesTheNextOneMarked()
    {
        _recording.Start();
        await Assert.ThrowsAsync<InvalidOperationException>(() => _recording.RenderLiveAsync(new Shape(), () => throw new InvalidOperationException()));

        Assert.StartsWith("<!--", await LiveAsync(new Shape(), "5"));
    }

    [Fact]
    public async Task NothingRendered_IsAPlaceAllTheSame()
    {
        _recording.Start();

        Assert.Equal($"<!--{_recording.Mark}:0--><!--/{_recording.Mark}-->", DisplayHost.Text((await _recording.RenderLiveAsync(new Shape(), () => Task.FromResult<IHtmlContent?>(null)))!));
    }

    [Fact]
    public void TheEarliestEnd_Counts()
    {
        var noon = new DateTime(2021, 6, 18, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal(DateTime.MaxValue, _recording.Expires);

        _recording.ExpireAt(noon);
        _recording.ExpireAt(noon.AddHours(1));
        Assert.Equal(noon, _recording.Expires);
        _recording.ExpireAt(noon.AddHours(-1));
        Assert.Equal(noon.AddHours(-1), _recording.Expires);
    }

    private async Task<string> LiveAsync(IShape shape, string text)
        => DisplayHost.Text((await _recording.RenderLiveAsync(shape, () => Task.FromResult<IHtmlContent?>(new HtmlString(text))))!);
}
