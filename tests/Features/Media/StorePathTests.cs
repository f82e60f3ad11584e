using System.Text;
using Sapling.Media.Storage;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The gate of all paths. What the stores do with a refusal is in their contract.</summary>
public sealed class StorePathTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("/", "")]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData("/a/b.jpg", "a/b.jpg")]
    [InlineData("a/b/", "a/b")]
    [InlineData("Công văn/số 12-CV (bản ký).pdf", "Công văn/số 12-CV (bản ký).pdf")]
    [InlineData(".ẩn", ".ẩn")]
    [InlineData("con gái.jpg", "con gái.jpg")]
    [InlineData("communes.jpg", "communes.jpg")]
    [InlineData("tỉ lệ 100%.jpg", "tỉ lệ 100%.jpg")]
    [InlineData("😀.png", "😀.png")]
    public void PathsHaveOneForm(string? path, string normalized)
    {
        Assert.True(StorePath.TryNormalize(path, out var given, out var reason), reason);
        Assert.Equal(normalized, given);
    }

    [Theory]
    [InlineData("ế")]
    [InlineData("ậ")]
    [InlineData("ữ")]
    [InlineData("ở")]
    [InlineData("Đặng Thị Mỹ Dung")]
    public void LettersAreComposedHoweverTheyWereTyped(string name)
    {
        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            Assert.True(StorePath.TryNormalize(name.Normalize(form) + ".jpg", out var given, out _));
            Assert.Equal(name.Normalize(NormalizationForm.FormC) + ".jpg", given);
        }
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("a/..")]
    [InlineData("./a")]
    [InlineData("a/../b")]
    [InlineData("//may-chu/chung")]
    [InlineData("a//b")]
    [InlineData("a\\b")]
    [InlineData("C:\\Windows")]
    [InlineData("%2e%2e")]
    [InlineData("%2E")]
    [InlineData("a%2fb")]
    [InlineData("a%5cb")]
    [InlineData("a%00b")]
    [InlineData("%25%32%65")]
    [InlineData("a%252fb")]
    public void NothingLeadsOutOfTheLibrary(string path) => Refused(path);

    [Theory]
    [InlineData("a\0.jpg")]
    [InlineData("a\t.jpg")]
    [InlineData("a\r\nSet-Cookie: x.jpg")]
    [InlineData("a\u007F.jpg")]
    [InlineData("a\u0085.jpg")]
    [InlineData("ảnh\u202Egpj.exe")]
    [InlineData("\uFEFFa.jpg")]
    [InlineData("a<b>.jpg")]
    [InlineData("a|b.jpg")]
    [InlineData("a?.jpg")]
    [InlineData("a*.jpg")]
    [InlineData("a\".jpg")]
    [InlineData("a.jpg::$DATA")]
    public void NamesHaveNoCharactersThatMislead(string path) => Refused(path);

    [Fact]
    public void NamesAreUnicode() => Refused("\uD800.jpg");

    [Theory]
    [InlineData("con")]
    [InlineData("Con.jpg")]
    [InlineData("aux.tar.gz")]
    [InlineData("a/PRN/b.jpg")]
    [InlineData("nul .txt")]
    [InlineData("COM¹.txt")]
    [InlineData("lpt0")]
    [InlineData("CONIN$")]
    [InlineData("a.jpg.")]
    [InlineData("a.jpg...")]
    [InlineData("a.jpg ")]
    [InlineData(" a.jpg")]
    [InlineData("thư mục /a.jpg")]
    public void NamesMeanTheSameOnEveryDisk(string path) => Refused(path);

    [Theory]
    [InlineData(".~a")]
    [InlineData("a/.~b.jpg")]
    public void NamesOfUnfinishedFilesAreKeptForThem(string path) => Refused(path);

    [Fact]
    public void NamesAreAsLongAsDisksTakeThem()
    {
        // Three bytes a letter.
        Assert.True(StorePath.TryNormalize(new string('ậ', 85), out _, out _));
        Refused(new string('ậ', 86));
        Assert.True(StorePath.TryNormalize(new string('a', 255), out _, out _));
        Refused(new string('a', 256));
        Refused("a/" + new string('a', 256) + "/b");
    }

    [Fact]
    public void PathsAreAsLongAsTheIndexTakesThem()
    {
        var folders = string.Concat(Enumerable.Repeat("abcdefg/", StorePath.MaxLength / 8));

        Assert.True(StorePath.TryNormalize(folders[..^2] + "b", out _, out _));
        Refused(folders + "ab");
    }

    private static void Refused(string path)
    {
        Assert.False(StorePath.TryNormalize(path, out var normalized, out var reason), normalized);
        Assert.False(string.IsNullOrWhiteSpace(reason));
    }
}
