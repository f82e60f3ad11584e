using System.Diagnostics;
using Sapling.Contents.History;

namespace OrchardSite.Features.Tests.Contents.History;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "mới", "+mới")]
    [InlineData("cũ", "", "-cũ")]
    [InlineData("giữ nguyên", "giữ nguyên", " giữ nguyên")]
    [InlineData("một hai ba", "một bốn ba", " một |-hai|+bốn|  ba")]
    [InlineData("một hai ba", "một ba", " một |-hai | ba")]
    [InlineData("một ba", "một hai ba", " một |+hai | ba")]
    [InlineData("hai ba", "một hai ba", "+một | hai ba")]
    [InlineData("một hai", "một hai ba", " một hai|+ ba")]
    [InlineData("một, hai", "một; hai", " một|-,|+;|  hai")]
    public void Compare_SaysWhatWasKeptRemovedAndAdded(string before, string after, string expected) => Assert.Equal(expected, Said(before, after));

    [Theory]
    [InlineData("ma", "má")]
    [InlineData("má", "mà")]
    [InlineData("mạ", "mã")]
    [InlineData("hoà", "hòa")]
    [InlineData("Đak", "Dak")]
    [InlineData("thưởng", "thường")]
    public void Compare_SeesAChangeOfTheToneAlone(string before, string after) =>
        Assert.Equal($" cái |-{before}|+{after}|  này", Said($"cái {before} này", $"cái {after} này"));

    [Theory]
    [InlineData("người 😀 vui", "người 😀 buồn")]
    [InlineData("e\u0301 x", "e\u0301 y")]
    public void Compare_NeverCutsACharacter(string before, string after) =>
        Assert.All(WordDiff.Compare(before, after), change => Assert.False(char.IsLowSurrogate(change.Text[0]) || char.GetUnicodeCategory(change.Text[0]) == System.Globalization.UnicodeCategory.NonSpacingMark));

    [Fact]
    public void Compare_OfAnyTexts_GivesBackBoth_AndNeverSaysMoreThanNeeded()
    {
        var random = new Random(20210618);

        for (var round = 0; round < 500; round++)
        {
            var (a, b) = (Text(random), Text(random));
            var changes = WordDiff.Compare(a, b);

            Assert.Equal(a, string.Concat(changes.Where(change => change.Kind != ChangeKind.Added).Select(change => change.Text)));
            Assert.Equal(b, string.Concat(changes.Where(change => change.Kind != ChangeKind.Removed).Select(change => change.Text)));
            Assert.Equal(CommonWords(a, b), changes.Where(change => change.Kind == ChangeKind.Kept).Sum(change => change.Text.Length));
        }
    }

    [Fact]
    public void Compare_OfTwoLongDifferentTexts_IsQuick_AndShowsBothWhole()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"cũ{number}"));
        var after = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"mới{number}"));
        var watch = Stopwatch.StartNew();

        var changes = WordDiff.Compare(before, after);

        Assert.Equal([(ChangeKind.Removed, before), (ChangeKind.Added, after)], changes.Select(change => (change.Kind, change.Text)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    private static string Said(string before, string after) => string.Join('|', WordDiff.Compare(before, after).Select(change => (change.Kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "-",
        _ => " ",
    }) + change.Text));

    // Letters without spaces between, so that each is a word and the same letters meet often.
    private static string Text(Random random) => new([.. Enumerable.Range(0, random.Next(12)).Select(_ => ".,;:"[random.Next(4)])]);

    /// <summary>The longest common subsequence, the slow and plain way.</summary>
    private static int CommonWords(string a, string b)
    {
        var best = new int[a.Length + 1, b.Length + 1];

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                best[i, j] = a[i - 1] == b[j - 1] ? best[i - 1, j - 1] + 1 : Math.Max(best[i - 1, j], best[i, j - 1]);
            }
        }

        return best[a.Length, b.Length];
    }
}
