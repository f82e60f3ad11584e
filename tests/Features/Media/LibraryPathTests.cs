using Sapling.Admin.Lists;
using Sapling.Media.Library;
using Sapling.Media.Uploads;

namespace OrchardSite.Features.Tests.Media;

public sealed class LibraryPathTests
{
    [Theory]
    [InlineData("a/b/c.png", "a/b", "c.png")]
    [InlineData("c.png", "", "c.png")]
    public void IsAFolderAndAName(string path, string folder, string name)
    {
        Assert.Equal((folder, name), LibraryPath.Split(path));
        Assert.Equal(path, LibraryPath.Join(folder, name));
    }

    [Theory]
    [InlineData("a/b", "a", true)]
    [InlineData("a", "a", true)]
    [InlineData("ab", "a", false)]
    [InlineData("a", "", true)]
    [InlineData("a", "a/b", false)]
    public void LiesInAFolder(string path, string folder, bool isIn) => Assert.Equal(isIn, LibraryPath.IsIn(path, folder));

    [Fact]
    public void HasAWayFromTheTop()
    {
        Assert.Equal(["2026", "2026/11", "2026/11/le-hoi"], LibraryPath.WithParents("2026/11/le-hoi"));
        Assert.Empty(LibraryPath.WithParents(""));
    }

    [Theory]
    [InlineData("Lễ Hội ĐÂM TRÂU", "le hoi dam trau")]
    public void IsFoundWithoutMarks(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(1023, "1023 B")]
    [InlineData(1536, "1,5 KB")]
    [InlineData(30_000_000, "28,6 MB")]
    [InlineData(5_368_709_120, "5 GB")]
    public void SizesAreReadByPeople(long bytes, string text)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal(text, FileSizeText.Of(bytes));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(".png,.jpg,.zip", ".jpg, .png")]
    [InlineData(".zip,.rtf", ".zip, .rtf")]
    public void ExamplesAreTypesThatEverybodyKnows(string allowed, string examples) => Assert.Equal(examples, UploadLimits.Examples(allowed.Split(',')));
}
