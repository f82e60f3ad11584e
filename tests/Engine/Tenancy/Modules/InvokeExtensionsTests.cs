using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Tenancy.Modules;

/// <summary>One that fails does not keep the others from being asked.</summary>
public sealed class InvokeExtensionsTests
{
    private readonly string[] _sinks = ["a", "hỏng", "b"];

    [Fact]
    public async Task InvokeAsync_AsksAll()
    {
        var asked = new List<string>();

        await _sinks.InvokeAsync(sink => NoteAsync(asked, sink), NullLogger.Instance);
        await _sinks.InvokeAsync((sink, one) => NoteAsync(asked, sink, one), 1, NullLogger.Instance);
        await _sinks.InvokeAsync((sink, one, two) => NoteAsync(asked, sink, one + two), 1, 2, NullLogger.Instance);
        await _sinks.InvokeAsync((sink, one, two, three) => NoteAsync(asked, sink, one + two + three), 1, 2, 3, NullLogger.Instance);

        Assert.Equal(["a0", "b0", "a1", "b1", "a3", "b3", "a6", "b6"], asked);
    }

    [Fact]
    public void Invoke_AsksAll()
    {
        var asked = new List<string>();

        _sinks.Invoke(sink => Note(asked, sink, 0), NullLogger.Instance);
        _sinks.Invoke((sink, one) => Note(asked, sink, one), 1, NullLogger.Instance);

        Assert.Equal(["a0", "b0", "a1", "b1"], asked);
    }

    [Fact]
    public async Task Results_AreThoseOfTheOthers()
    {
        Assert.Equal(["a", "b"], _sinks.Invoke(Name, NullLogger.Instance));
        Assert.Equal(["a1", "b1"], _sinks.Invoke((sink, one) => Name(sink) + one, 1, NullLogger.Instance));
        Assert.Equal(["a", "a", "b", "b"], _sinks.Invoke<string, string>(sink => [Name(sink), Name(sink)], NullLogger.Instance));
        Assert.Equal(["a", "b"], await _sinks.InvokeAsync(sink => Task.FromResult(Name(sink)), NullLogger.Instance));
        Assert.Equal(["a1", "b1"], await _sinks.InvokeAsync((sink, one) => Task.FromResult(Name(sink) + one), 1, NullLogger.Instance));
        Assert.Equal(["a", "b"], await _sinks.InvokeAsync(sink => Task.FromResult<IEnumerable<string>>([Name(sink)]), NullLogger.Instance));
    }

    private static string Name(string sink) => sink == "hỏng" ? throw new InvalidOperationException(sink) : sink;

    private static void Note(List<string> asked, string sink, int number) => asked.Add(Name(sink) + number);

    private static async Task NoteAsync(List<string> asked, string sink, int number = 0)
    {
        await Task.Yield();
        Note(asked, sink, number);
    }
}
