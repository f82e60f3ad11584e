using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lucene.Net.Analysis.TokenAttributes;
using Sapling.Lucene.Text;

namespace Sapling.Lucene.Searching;

/// <summary>Cuts the part of a text that has most of the words looked for, and marks them.</summary>
internal static class Excerpt
{
    private const int Length = 260;
    private static readonly VietnameseAnalyzer Folded = new(folded: true);
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>HTML: the text encoded, the words in <c>mark</c> elements.</summary>
    public static string Of(string text, IReadOnlyCollection<string> words)
    {
        var hits = Hits(text, words);
        var (start, end) = Window(text, hits);
        var html = new StringBuilder(start > 0 ? "… " : "");
        var position = start;

        foreach (var (from, to) in Marked(Merge(text, hits.Where(hit => hit.Start >= start && hit.End <= end))))
        {
            html.Append(Encoder.Encode(text[position..from])).Append("<mark>").Append(Encoder.Encode(text[from..to])).Append("</mark>");
            position = to;
        }

        return html.Append(Encoder.Encode(text[position..end])).Append(end < text.Length ? " …" : "").ToString();
    }

    private static List<(int Start, int End, string Word)> Hits(string text, IReadOnlyCollection<string> words)
    {
        using var stream = Folded.GetTokenStream("", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var offset = stream.AddAttribute<IOffsetAttribute>();
        var hits = new List<(int, int, string)>();
        stream.Reset();

        while (stream.IncrementToken())
        {
            if (term.ToString() is var word && words.Contains(word))
            {
                hits.Add((offset.StartOffset, offset.EndOffset, word));
            }
        }

        stream.End();
        return hits;
    }

    private static (int Start, int End) Window(string text, List<(int Start, int End, string Word)> hits)
    {
        if (text.Length <= Length)
        {
            return (0, text.Length);
        }

        var best = 0;
        var bestScore = 0;

        for (var i = 0; i < hits.Count; i++)
        {
            var within = hits.Skip(i).TakeWhile(hit => hit.End <= hits[i].Start + Length - 40).ToArray();
            // Different words matter most, then words that stand together as they were typed.
            var score = within.Select(hit => hit.Word).Distinct().Count() * 100
                + (within.Zip(within.Skip(1)).Count(pair => pair.Second.Start - pair.First.End <= 2) * 10) + within.Length;

            if (score > bestScore)
            {
                (best, bestScore) = (hits[i].Start, score);
            }
        }

        var start = best <= 40 ? 0 : text.LastIndexOf(' ', best - 1, 40) is > 0 and var space ? space + 1 : best;

        if (start > 0 && text.LastIndexOf(". ", best, Math.Min(best, 80), StringComparison.Ordinal) is > 0 and var sentence)
        {
            start = sentence + 2;
        }

        var end = Math.Min(text.Length, start + Length);
        return (start, end == text.Length ? end : text.LastIndexOf(' ', end - 1, end - start) is var last && last > start ? last : end);
    }

    // Where words stand together as typed, the same syllables elsewhere are other words: "đồng bào", not "hội đồng".
    private static IEnumerable<(int From, int To)> Marked(List<(int From, int To, int Words)> runs) =>
        runs.Where(run => run.Words > 1 || runs.TrueForAll(other => other.Words == 1)).Select(run => (run.From, run.To));

    // "Đồng bào" is marked as one, not word by word.
    private static List<(int From, int To, int Words)> Merge(string text, IEnumerable<(int Start, int End, string Word)> hits)
    {
        var merged = new List<(int From, int To, int Words)>();

        foreach (var (start, end, _) in hits)
        {
            if (merged.Count > 0 && text.AsSpan(merged[^1].To, start - merged[^1].To).IsWhiteSpace())
            {
                merged[^1] = (merged[^1].From, end, merged[^1].Words + 1);
            }
            else
            {
                merged.Add((start, end, 1));
            }
        }

        return merged;
    }
}
