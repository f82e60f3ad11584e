using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Builders;
using Sapling.Tenancy.Scopes;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// A unit of work inside a tenant: scoped services, state of its own, work to do before it ends and after it ended.
/// Contract: Orchard Core 3.0.
/// </summary>
public sealed class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder?> s_current = new();

    private readonly AsyncServiceScope _scope;
    private readonly Dictionary<object, object?> _items = [];
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _beforeDisposeLast = [];
    private readonly List<Func<ShellScope, Exception, Task>> _exceptionHandlers = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private readonly HashSet<string> _deferredSignals = [];
    private FeatureCollection? _features;
    private bool _failed;
    private bool _servicesDisposed;
    private bool _disposed;

    public ShellScope(ShellContext shellContext)
    {
        ShellContext = shellContext;
        shellContext.Enter();
        try
        {
            _scope = shellContext.ServiceProvider.CreateAsyncScope();
        }
        catch
        {
            shellContext.Leave();
            throw;
        }
    }

    public ShellContext ShellContext { get; }

    public IServiceProvider ServiceProvider => _scope.ServiceProvider;

    public static ShellContext? Context => Current?.ShellContext;

    public static IServiceProvider Services => (Current ?? throw NoScope()).ServiceProvider;

    public static ShellScope? Current => s_current.Value?.Scope;

    public static Task<ShellScope> CreateChildScopeAsync() => (Context ?? throw NoScope()).CreateScopeAsync();

    public static Task<ShellScope> CreateChildScopeAsync(ShellSettings settings) =>
        Services.GetRequiredService<IShellHost>().GetScopeAsync(settings);

    public static Task<ShellScope> CreateChildScopeAsync(string tenant) =>
        Services.GetRequiredService<IShellHost>().GetScopeAsync(tenant);

    public static async Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync()).UsingAsync(execute, activateShell);

    public static async Task UsingChildScopeAsync(ShellSettings settings, Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync(settings)).UsingAsync(execute, activateShell);

    public static async Task UsingChildScopeAsync(string tenant, Func<ShellScope, Task> execute, bool activateShell = true) =>
        await (await CreateChildScopeAsync(tenant)).UsingAsync(execute, activateShell);

    /// <summary>Makes this scope the current one for the rest of the caller's asynchronous flow.</summary>
    public void StartAsyncFlow() => s_current.Value = new Holder { Scope = this };

    /// <summary>
    /// Runs the delegate in this scope, starting the tenant if needed, then the work registered on the scope, and ends the scope.
    /// </summary>
    public async Task UsingAsync(Func<ShellScope, Task> execute, bool activateShell = true)
    {
        if (Current == this)
        {
            await execute(this);
            return;
        }

        await using (this)
        {
            StartAsyncFlow();
            try
            {
                if (activateShell)
                {
                    await ShellActivation.ActivateAsync(ShellContext);
                }

                await execute(this);
                if (!_failed)
                {
                    await RunBeforeDisposeAsync();
                }
            }
            catch (Exception exception)
            {
                await HandleExceptionAsync(exception);
                throw;
            }

            if (_failed)
            {
                return;
            }

            if (_deferredSignals.Count > 0 || _deferredTasks.Count > 0)
            {
                // Connections and locks of this scope are given back before the work that comes after it.
                await DisposeServicesAsync();
                await DeferredWork.RunAsync(ShellContext, _deferredSignals, _deferredTasks);
            }
        }
    }

    /// <summary>Runs the delegate with this scope's services only: no events, no deferred work.</summary>
    public async Task UsingServiceScopeAsync(Func<ShellScope, Task> execute)
    {
        if (Current == this)
        {
            await execute(this);
            return;
        }

        await using (this)
        {
            StartAsyncFlow();
            await execute(this);
        }
    }

    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false) =>
        (Current ?? throw NoScope()).BeforeDispose(callback, last);

    public static void AddDeferredTask(Func<ShellScope, Task> task) => (Current ?? throw NoScope()).Defer(task);

    public static void AddDeferredSignal(string key) => (Current ?? throw NoScope()).DeferSignal(key);

    public static void AddExceptionHandler(Func<ShellScope, Exception, Task> handler) =>
        (Current ?? throw NoScope()).OnException(handler);

    /// <summary>
    /// Tells the exception handlers, once. The scope's work is given up: whoever shows the user an error page for it calls this, so that
    /// nothing half done is saved.
    /// </summary>
    public async Task HandleExceptionAsync(Exception e)
    {
        if (_failed)
        {
            return;
        }

        _failed = true;
        foreach (var handler in _exceptionHandlers.ToArray())
        {
            try
            {
                await handler(this, e);
            }
            catch (Exception exception)
            {
                // The caller is to hear why the work failed, and the other handlers that it did.
                ServiceProvider.GetService<ILoggerFactory>()?.CreateLogger<ShellScope>().LogError(exception, "Tenant '{Tenant}' could not handle the failure of a scope.", ShellContext.Settings.Name);
            }
        }
    }

    public static void Set(object key, object? value)
    {
        if (Current is { } scope)
        {
            scope._items[key] = value;
        }
    }

    public static object? Get(object key) => Current?._items.GetValueOrDefault(key);

    public static T? Get<T>(object key) => Get(key) is T value ? value : default;

    public static T GetOrCreate<T>(object key, Func<T> factory)
    {
        if (Get(key) is T existing)
        {
            return existing;
        }

        var created = factory();
        Set(key, created);
        return created;
    }

    public static T GetOrCreate<T>(object key) where T : class, new() => GetOrCreate(key, static () => new T());

    public static void SetFeature<T>(T value)
    {
        if (Current is { } scope)
        {
            (scope._features ??= new FeatureCollection()).Set(value);
        }
    }

    public static T? GetFeature<T>() => Current?._features is { } features ? features.Get<T>() : default;

    public static T GetOrCreateFeature<T>(Func<T> factory)
    {
        if (GetFeature<T>() is { } existing)
        {
            return existing;
        }

        var created = factory();
        SetFeature(created);
        return created;
    }

    public static T GetOrCreateFeature<T>() where T : class, new() => GetOrCreateFeature(static () => new T());

    /// <remarks>The asynchronous way is the normal one; this is for a caller that has no other.</remarks>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            Forget();
            if (!_servicesDisposed)
            {
                _servicesDisposed = true;
                _scope.Dispose();
            }

            ShellContext.Leave();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        await DisposeServicesAsync();
        await ShellContext.LeaveAsync();
    }

    internal void BeforeDispose(Func<ShellScope, Task> callback, bool last) => (last ? _beforeDisposeLast : _beforeDispose).Add(callback);

    internal void Defer(Func<ShellScope, Task> task) => _deferredTasks.Add(task);

    internal void DeferSignal(string key) => _deferredSignals.Add(key);

    internal void OnException(Func<ShellScope, Exception, Task> handler) => _exceptionHandlers.Add(handler);

    private async Task RunBeforeDisposeAsync()
    {
        // A callback may register another one, so the lists are walked by index; the "last" ones save what the others changed.
        for (var i = 0; i < _beforeDispose.Count; i++)
        {
            await _beforeDispose[i](this);
        }

        for (var i = 0; i < _beforeDisposeLast.Count; i++)
        {
            await _beforeDisposeLast[i](this);
        }
    }

    private async ValueTask DisposeServicesAsync()
    {
        if (!_servicesDisposed)
        {
            _servicesDisposed = true;
            await _scope.DisposeAsync();
            Forget();
        }
    }

    private void Forget()
    {
        // Flows that captured this scope must see that it ended, not a disposed provider.
        if (s_current.Value is { } holder && holder.Scope == this)
        {
            holder.Scope = null;
        }
    }

    private static InvalidOperationException NoScope() => new("This needs a tenant's scope, and there is no current one.");

    private sealed class Holder
    {
        public ShellScope? Scope;
    }
}
