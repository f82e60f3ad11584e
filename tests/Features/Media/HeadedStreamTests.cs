using Sapling.Media.Types;

namespace OrchardSite.Features.Tests.Media;

public sealed class HeadedStreamTests
{
    private static readonly byte[] _content = [.. Enumerable.Range(0, 100).Select(i => (byte)i)];

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(1000)]
    public async Task WhatWasReadAheadComesFirstHoweverMuchIsAskedFor(int buffer)
    {
        await using var stream = Headed();
        var read = new List<byte>();
        var piece = new byte[buffer];
        for (int count; (count = await stream.ReadAsync(piece)) > 0;)
        {
            read.AddRange(piece[..count]);
        }

        Assert.Equal(_content, read);
    }

    [Fact]
    public void TheSameHoldsForThoseWhoDoNotWait()
    {
        using var stream = Headed();
        using var copy = new MemoryStream();
        stream.CopyTo(copy, 13);

        Assert.Equal(_content, copy.ToArray());
    }

    [Fact]
    public void ItGoesOneWayOnly()
    {
        using var stream = Headed();

        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
        Assert.Throws<NotSupportedException>(() => stream.Write([1], 0, 1));
    }

    [Fact]
    public async Task TheRestStaysOpenForItsOwner()
    {
        await using var rest = new MemoryStream([1, 2]);
        await using (new HeadedStream(new byte[] { 0 }, rest))
        {
        }

        Assert.True(rest.CanRead);
    }

    private static HeadedStream Headed() => new(_content.AsMemory(0, 30), new MemoryStream(_content[30..]));
}
