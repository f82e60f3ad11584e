using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Modules;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardSite.Engine.Tests.Display.Liquid;

internal sealed class MemoryFiles : IShapeTemplateFileProviderAccessor, IFileProvider
{
    private readonly Dictionary<string, (string Text, DateTimeOffset Changed)> _files = [];
    private CancellationTokenSource _changes = new();

    // Parsed templates are shared by all hosts: no two files are of the same time.
    private static int s_written;

    public IFileProvider FileProvider => this;

    public int Reads { get; private set; }

    public string this[string shapeType]
    {
        set
        {
            _files["Areas/Test/Views/" + shapeType + ".liquid"] = (value, DateTimeOffset.UnixEpoch.AddSeconds(Interlocked.Increment(ref s_written)));
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

/// <summary>Translations; a text without one stays as it is.</summary>
internal sealed class Words : Dictionary<string, string>, IStringLocalizerFactory, IStringLocalizer
{
    LocalizedString IStringLocalizer.this[string name] => new(name, this.GetValueOrDefault(name, name));

    LocalizedString IStringLocalizer.this[string name, params object[] arguments]
        => new(name, string.Format(CultureInfo.InvariantCulture, this.GetValueOrDefault(name, name), arguments));

    public IStringLocalizer Create(Type resourceSource) => this;

    public IStringLocalizer Create(string baseName, string location) => this;

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}

/// <summary>People may do what a claim <c>Permission</c> of theirs names; there is no other permission than those of the admin and <c>ViewSecret</c>.</summary>
internal sealed class ClaimedPermissions : IAuthorizationService, IPermissionService
{
    public static Permission ViewSecret { get; } = new("ViewSecret");

    public object? LastResource { get; private set; }

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements)
    {
        LastResource = resource;
        return Task.FromResult(requirements.OfType<PermissionRequirement>().All(requirement => user.HasClaim("Permission", requirement.Permission.Name))
            ? AuthorizationResult.Success()
            : AuthorizationResult.Failed());
    }

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => throw new NotSupportedException();

    public ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => new([ViewSecret]);

    public ValueTask<Permission> FindByNameAsync(string name) => new(name == ViewSecret.Name ? ViewSecret : null!);
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
