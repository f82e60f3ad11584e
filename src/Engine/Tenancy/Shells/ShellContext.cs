using OrchardCore.Environment.Shell.Builders.Models;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Tenancy.Scopes;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A started tenant: its settings, container and pipeline, and who still uses them. Contract: Orchard Core 3.0.</summary>
public class ShellContext : IDisposable, IAsyncDisposable
{
    private readonly Lock _lock = new();
    private List<WeakReference<ShellContext>>? _dependents;
    private int _activeScopes;
    private bool _released;
    private bool _terminating;

    public ShellSettings Settings { get; set; } = null!;

    public ShellBlueprint Blueprint { get; set; } = null!;

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IShellPipeline? Pipeline { get; set; }

    public bool IsActivated { get; set; }

    public bool IsDisposed { get; private set; }

    public bool Released => _released;

    public int ActiveScopes => Volatile.Read(ref _activeScopes);

    public bool SharedSettings { get; internal set; }

    public long UtcTicks { get; } = TimeProvider.System.GetUtcNow().UtcTicks;

    internal SemaphoreSlim Activation { get; } = new(1, 1);

    internal SemaphoreSlim PipelineBuilding { get; } = new(1, 1);

    /// <summary>A new scope; <see langword="null"/> when the tenant was released meanwhile: ask the host for its successor.</summary>
    public Task<ShellScope> CreateScopeAsync()
    {
        lock (_lock)
        {
            return IsDisposed || _terminating
                ? Task.FromResult<ShellScope>(null!)
                : Task.FromResult(new ShellScope(this));
        }
    }

    /// <summary>No new requests come; it ends when the last scope does.</summary>
    public async Task ReleaseAsync()
    {
        List<WeakReference<ShellContext>>? dependents;
        bool idle;
        lock (_lock)
        {
            if (_released)
            {
                return;
            }

            _released = true;
            dependents = _dependents;
            idle = _activeScopes == 0;
        }

        foreach (var reference in dependents ?? [])
        {
            if (reference.TryGetTarget(out var dependent))
            {
                await dependent.ReleaseAsync();
            }
        }

        if (idle)
        {
            await TerminateAsync();
        }
    }

    /// <summary>Releases that tenant too when this one is released.</summary>
    public Task AddDependentShellAsync(ShellContext shellContext)
    {
        if (shellContext.Released)
        {
            return Task.CompletedTask;
        }

        lock (_lock)
        {
            if (!_released)
            {
                (_dependents ??= []).Add(new WeakReference<ShellContext>(shellContext));
                return Task.CompletedTask;
            }
        }

        return shellContext.ReleaseAsync();
    }

    public void Dispose()
    {
        if (Close())
        {
            (ServiceProvider as IDisposable)?.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    public async ValueTask DisposeAsync()
    {
        if (Close())
        {
            switch (ServiceProvider)
            {
                case IAsyncDisposable asynchronous:
                    await asynchronous.DisposeAsync();
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }
        }

        GC.SuppressFinalize(this);
    }

    internal void Enter() => Interlocked.Increment(ref _activeScopes);

    internal void Leave()
    {
        if (Interlocked.Decrement(ref _activeScopes) == 0 && _released && !_terminating)
        {
            Dispose();
        }
    }

    internal async ValueTask LeaveAsync()
    {
        if (Interlocked.Decrement(ref _activeScopes) == 0 && _released)
        {
            await TerminateAsync();
        }
    }

    private async Task TerminateAsync()
    {
        ShellScope? last = null;
        lock (_lock)
        {
            // A scope that began since the last one ended will end it.
            if (_terminating || IsDisposed || ActiveScopes > 0)
            {
                return;
            }

            if (IsActivated && ServiceProvider is not null)
            {
                last = new ShellScope(this);
            }

            _terminating = true;
        }

        if (last is not null)
        {
            await ShellTermination.TerminateAsync(last);
        }

        await DisposeAsync();
    }

    private bool Close()
    {
        lock (_lock)
        {
            if (IsDisposed)
            {
                return false;
            }

            IsDisposed = true;
            _released = true;
        }

        Pipeline = null;
        return ServiceProvider is not null;
    }

    /// <summary>Stands for a tenant that is known and not started. Contract: Orchard Core 3.0.</summary>
    public class PlaceHolder : ShellContext
    {
        public bool PreCreated { get; init; }
    }
}
