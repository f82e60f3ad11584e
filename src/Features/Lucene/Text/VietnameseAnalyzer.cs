using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Sapling.Data.Stores;

namespace Sapling.Lucene.Text;

/// <summary>Words in lower case and NFC; folded, without their marks too.</summary>
internal sealed class VietnameseAnalyzer(bool folded) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        return new TokenStreamComponents(tokenizer, new WordFilter(new LowerCaseFilter(Version, tokenizer), folded));
    }

    private sealed class WordFilter : TokenFilter
    {
        private readonly ICharTermAttribute _term;
        private readonly bool _folded;

        public WordFilter(TokenStream input, bool folded)
            : base(input)
        {
            _folded = folded;
            _term = AddAttribute<ICharTermAttribute>();
        }

        public override bool IncrementToken()
        {
            if (!m_input.IncrementToken())
            {
                return false;
            }

            var word = _term.ToString();

            if (!System.Text.Ascii.IsValid(word))
            {
                _term.SetEmpty().Append(_folded ? VietnameseFolding.Fold(word) : word.Composed());
            }

            return true;
        }
    }
}
