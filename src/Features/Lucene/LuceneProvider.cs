namespace Sapling.Lucene;

internal static class LuceneProvider
{
    public const string Name = "Lucene";
}
