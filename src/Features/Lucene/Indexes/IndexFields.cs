namespace Sapling.Lucene.Indexes;

/// <summary>The fields of a document in an index. Each text field has a twin that keeps its tones.</summary>
internal static class IndexFields
{
    public const string ContentItemId = "ContentItemId";
    public const string ContentItemVersionId = "ContentItemVersionId";
    public const string ContentType = "Content.ContentItem.ContentType";
    public const string Title = "Content.ContentItem.DisplayText";
    public const string FullText = "Content.ContentItem.FullText";
    public const string Lead = "Lead";
    public const string Date = "Date";

    /// <summary>What excerpts are cut from; stored, not searched.</summary>
    public const string Excerpt = "Excerpt";

    public const string WithTones = ".Tones";
}
