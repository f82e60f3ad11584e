using System.Text;
using Sapling.Media.Storage;

namespace OrchardSite.Features.Tests.Media;

public sealed class FreeNamesTests
{
    [Fact]
    public void TheNameComesFirstThenNumbersBeforeTheExtension()
        => Assert.Equal(["ảnh.tar.gz", "ảnh.tar-2.gz", "ảnh.tar-3.gz"], FreeNames.For("ảnh.tar.gz").Take(3));

    [Fact]
    public void ItEndsSomewhere() => Assert.Equal(1_000, FreeNames.For("a.jpg").Distinct().Count());

    [Fact]
    public void ANameThatIsLongEnoughStaysAsItIs()
    {
        var name = new string('a', 251) + ".jpg";
        Assert.Equal(name, FreeNames.Fit(name));
        Assert.Equal("a-2.jpg", FreeNames.For("a.jpg").ElementAt(1));
    }

    // Titles of Vietnamese documents are long, and their letters take up to three bytes.
    [Theory]
    [InlineData("Báo cáo kết quả thực hiện ", "ậ", ".docx")]
    [InlineData("a", "😀", ".png")]
    [InlineData("", "đ ", ".pdf")]
    public void OfALongNameTheEndOfItsStemGoes(string begin, string repeated, string extension)
    {
        var name = begin + string.Concat(Enumerable.Repeat(repeated, 200)) + extension;

        foreach (var free in FreeNames.For(name).Take(12))
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(free), 200, 255);
            Assert.StartsWith(begin, free);
            Assert.EndsWith(extension, free);
            Assert.True(StorePath.TryNormalize(free, out var stored, out var reason), reason);
            Assert.Equal(free, stored);
        }
    }
}
