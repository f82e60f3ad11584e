using System.Collections.Concurrent;
using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Sapling.Lucene.Text;
using Lock = System.Threading.Lock;

namespace Sapling.Lucene.Indexes;

/// <summary>
/// One index on disk: its only writer, and searchers over what is committed. Shared by the process, because a tenant's old
/// container still has it while the new one starts.
/// </summary>
internal sealed class LuceneIndex
{
    private const string LastTask = "LastTaskId";
    private static readonly ConcurrentDictionary<string, LuceneIndex> Open = new(StringComparer.Ordinal);
    private static readonly Lock Opening = new();
    private static readonly Analyzer Analyzer = CreateAnalyzer();

    private readonly string _path;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private int _users;

    private LuceneIndex(string path)
    {
        _path = path;
        System.IO.Directory.CreateDirectory(path);
        _directory = FSDirectory.Open(path);

        try
        {
            _writer = CreateWriter();
        }
        catch (Exception exception) when (exception is CorruptIndexException or IndexNotFoundException or FileNotFoundException or EndOfStreamException)
        {
            // Everything in an index can be made again from the content: an unreadable one is replaced, not mourned.
            _directory.Dispose();
            System.IO.Directory.Delete(path, recursive: true);
            System.IO.Directory.CreateDirectory(path);
            _directory = FSDirectory.Open(path);
            _writer = CreateWriter();
        }

        LastTaskId = _writer.CommitData is { } data && data.TryGetValue(LastTask, out var last) && long.TryParse(last, CultureInfo.InvariantCulture, out var id) ? id : null;
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
        IsReady = LastTaskId is not null;
    }

    /// <summary>The task of the log that the index has followed to; null while it is not completely built.</summary>
    public long? LastTaskId { get; private set; }

    /// <summary>Whether searches see a complete index: also while it is built anew, when they see the one before.</summary>
    public bool IsReady { get; private set; }

    public static LuceneIndex Acquire(string path)
    {
        lock (Opening)
        {
            var index = Open.GetOrAdd(path, static path => new LuceneIndex(path));
            index._users++;
            return index;
        }
    }

    public void Release()
    {
        lock (Opening)
        {
            if (--_users > 0)
            {
                return;
            }

            Open.TryRemove(_path, out _);
            _searchers.Dispose();

            // What was not committed is half of something, like an index that is being built: the log tells it again.
            _writer.Rollback();
            _directory.Dispose();
        }
    }

    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Turn(_turn);
    }

    public void Write(string contentItemId, Document document) => _writer.UpdateDocument(new Term(IndexFields.ContentItemId, contentItemId), document);

    public void Delete(string contentItemId) => _writer.DeleteDocuments(new Term(IndexFields.ContentItemId, contentItemId));

    public void Clear()
    {
        LastTaskId = null;
        _writer.DeleteAll();
    }

    /// <summary>Makes all writes durable and visible, together with how far the log was followed.</summary>
    public void Commit(long lastTaskId)
    {
        _writer.SetCommitData(new Dictionary<string, string> { [LastTask] = lastTaskId.ToString(CultureInfo.InvariantCulture) });
        _writer.Commit();
        LastTaskId = lastTaskId;
        _searchers.MaybeRefreshBlocking();
        IsReady = true;
    }

    public T Search<T>(Func<IndexSearcher, T> search)
    {
        var searcher = _searchers.Acquire();

        try
        {
            return search(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private IndexWriter CreateWriter() => new(_directory, new IndexWriterConfig(VietnameseAnalyzer.Version, Analyzer) { OpenMode = OpenMode.CREATE_OR_APPEND });

    private static PerFieldAnalyzerWrapper CreateAnalyzer()
    {
        var tones = new VietnameseAnalyzer(folded: false);

        return new PerFieldAnalyzerWrapper(new VietnameseAnalyzer(folded: true), new Dictionary<string, Analyzer>
        {
            [IndexFields.Title + IndexFields.WithTones] = tones,
            [IndexFields.Lead + IndexFields.WithTones] = tones,
            [IndexFields.FullText + IndexFields.WithTones] = tones,
        });
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
