using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Sapling.Data.Stores;
using Sapling.Lucene.Indexes;
using Sapling.Lucene.Text;

namespace Sapling.Lucene.Searching;

/// <summary>
/// What a reader typed, as queries. All words must occur, with or without their tones; the title counts more than the lead,
/// the lead more than the rest. Words next to each other as typed count more, and the tones as typed add the same to all that
/// have them, so that typing tones never reorders what has them.
/// </summary>
internal sealed class SearchQuery
{
    private const int MaximumWords = 16;

    private static readonly (string Field, float Boost)[] Fields = [(IndexFields.Title, 6f), (IndexFields.Lead, 2f), (IndexFields.FullText, 1f)];
    private static readonly VietnameseAnalyzer Folded = new(folded: true);
    private static readonly VietnameseAnalyzer Toned = new(folded: false);

    private SearchQuery(string[] words, string[] tonedWords)
    {
        Words = words;
        TonedWords = tonedWords;
    }

    public string[] Words { get; }

    public string[] TonedWords { get; }

    public static SearchQuery Parse(string? text)
    {
        text = (text ?? "").Composed();
        return new SearchQuery(Tokens(Folded, text), Tokens(Toned, text));
    }

    public static IEnumerable<string> Fold(string text) => Tokens(Folded, text, int.MaxValue);

    /// <summary>All words; or, when nothing has all, most of them.</summary>
    public Query ToQuery(bool all)
    {
        var query = new BooleanQuery();
        var words = new BooleanQuery();

        foreach (var word in Words.Distinct())
        {
            words.Add(InAnyField(word), all ? Occur.MUST : Occur.SHOULD);
        }

        if (!all)
        {
            words.MinimumNumberShouldMatch = (Words.Distinct().Count() + 1) / 2;
        }

        query.Add(words, Occur.MUST);

        if (Words.Length > 1)
        {
            foreach (var (field, boost) in Fields)
            {
                query.Add(Phrase(field, Words, boost * 2), Occur.SHOULD);
            }
        }

        if (!Words.SequenceEqual(TonedWords))
        {
            query.Add(new ConstantScoreQuery(TonesAsTyped()) { Boost = 1f }, Occur.SHOULD);
        }

        return query;
    }

    private BooleanQuery TonesAsTyped()
    {
        var query = new BooleanQuery();

        foreach (var (field, _) in Fields)
        {
            query.Add(Phrase(field + IndexFields.WithTones, TonedWords, 1f), Occur.SHOULD);
        }

        return query;
    }

    private static DisjunctionMaxQuery InAnyField(string word)
    {
        var query = new DisjunctionMaxQuery(0.1f);

        foreach (var (field, boost) in Fields)
        {
            query.Add(new TermQuery(new Term(field, word)) { Boost = boost });
        }

        return query;
    }

    private static PhraseQuery Phrase(string field, string[] words, float boost)
    {
        var phrase = new PhraseQuery { Slop = words.Length > 2 ? 1 : 0, Boost = boost };

        foreach (var word in words)
        {
            phrase.Add(new Term(field, word));
        }

        return phrase;
    }

    private static string[] Tokens(Analyzer analyzer, string text, int maximum = MaximumWords)
    {
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.AddAttribute<ICharTermAttribute>();
        var words = new List<string>();
        stream.Reset();

        while (words.Count < maximum && stream.IncrementToken())
        {
            words.Add(term.ToString());
        }

        stream.End();
        return [.. words];
    }
}
