using Lucene.Net.Documents;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Indexing.Models;
using OrchardCore.Search.Abstractions;
using Sapling.Lucene.Indexes;
using Sapling.Lucene.Searching;

namespace OrchardSite.Features.Tests.Lucene;

/// <summary>A folder of indexes of several tenants, without a site around them.</summary>
internal sealed class IndexFolder : IDisposable
{
    private readonly List<LuceneIndexes> _opened = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("sapling-lucene-").FullName;

    public static IndexProfile Profile => new() { Id = "1", Name = "Search", IndexName = "search", ProviderName = "Lucene", Type = "Content" };

    /// <summary>The indexes of a tenant as a container of it opens them.</summary>
    public LuceneIndexes Open(string tenant = "ban-dan-toc")
    {
        var indexes = new LuceneIndexes(new ShellSettings { Name = tenant }, Options.Create(new ShellOptions { ShellsApplicationDataPath = Path, ShellsContainerName = "Sites" }));
        _opened.Add(indexes);
        return indexes;
    }

    public static void Write(LuceneIndex index, string id, string title, string lead = "", string text = "", long date = 1)
    {
        var document = new Document
        {
            new StringField(IndexFields.ContentItemId, id, Field.Store.YES),
            new NumericDocValuesField(IndexFields.Date, date),
            new StoredField(IndexFields.Excerpt, lead + " " + text),
        };

        foreach (var (name, value) in new[] { (IndexFields.Title, title), (IndexFields.Lead, lead), (IndexFields.FullText, text) })
        {
            document.Add(new TextField(name, value, Field.Store.NO));
            document.Add(new TextField(name + IndexFields.WithTones, value, Field.Store.NO));
        }

        index.Write(id, document);
    }

    public static Task<SearchResult> SearchAsync(LuceneIndexes indexes, string term, int start = 0, int size = 20) =>
        new LuceneSearchService(indexes).SearchAsync(Profile, term, start, size);

    public void Dispose()
    {
        foreach (var indexes in _opened)
        {
            indexes.Dispose();
        }

        Directory.Delete(Path, recursive: true);
    }
}
