using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Display.Liquid;

internal sealed class MemoryFiles : IShapeTemplateFileProviderAccessor, IFileProvider
{
    private readonly Dictionary<string, (string Text, DateTimeOffset Changed)> _files = [];
    private CancellationTokenSource _changes = new();

    public IFileProvider FileProvider => this;

    public int Reads { get; private set; }

    public string this[string shapeType]
    {
        set
        {
            _files["Areas/Test/Views/" + shapeType + ".liquid"] = (value, DateTimeOffset.UnixEpoch.AddSeconds(_files.Count + Reads));
            var changes = _changes;
            _changes = new CancellationTokenSource();
            changes.Cancel();
        }
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath)
        => _files.TryGetValue(subpath, out var file) ? new MemoryFile(this, subpath, file.Text, file.Changed) : new NotFoundFileInfo(subpath);

    public IChangeToken Watch(string filter) => new CancellationChangeToken(_changes.Token);

    private sealed class MemoryFile(MemoryFiles files, string path, string text, DateTimeOffset changed) : IFileInfo
    {
        public bool Exists => true;

        public long Length => text.Length;

        public string? PhysicalPath => null;

        public string Name => Path.GetFileName(path);

        public DateTimeOffset LastModified => changed;

        public bool IsDirectory => false;

        public Stream CreateReadStream()
        {
            files.Reads++;
            return new MemoryStream(Encoding.UTF8.GetBytes(text));
        }
    }
}

internal sealed class LogLines : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Errors { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Error)
        {
            Errors.Enqueue(formatter(state, exception));
        }
    }

    public void Dispose()
    {
    }
}

internal sealed class VietnamClock : ILocalClock
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => Task.FromResult(TimeZoneInfo.ConvertTime(dateTimeOffset, _zone));

    public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => Task.FromResult(TimeZoneInfo.ConvertTimeToUtc(dateTime, _zone));

    public Task<DateTimeOffset> GetLocalNowAsync() => Task.FromResult(new DateTimeOffset(2021, 6, 18, 8, 0, 0, TimeSpan.FromHours(7)));

    public Task<ITimeZone> GetLocalTimeZoneAsync() => Task.FromResult<ITimeZone>(new Zone());

    private sealed class Zone : ITimeZone
    {
        public string TimeZoneId { get; set; } = "Asia/Ho_Chi_Minh";
    }
}
