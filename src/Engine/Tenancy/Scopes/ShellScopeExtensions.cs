namespace OrchardCore.Environment.Shell.Scope;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellScopeExtensions
{
    public static ShellScope AddDeferredSignal(this ShellScope scope, string key)
    {
        scope.DeferSignal(key);
        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Func<ShellScope, Task> task)
    {
        scope.Defer(task);
        return scope;
    }

    public static ShellScope AddDeferredTask(this ShellScope scope, Action<ShellScope> callback) => scope.AddDeferredTask(later =>
    {
        callback(later);
        return Task.CompletedTask;
    });

    public static ShellScope AddExceptionHandler(this ShellScope scope, Func<ShellScope, Exception, Task> handler)
    {
        scope.OnException(handler);
        return scope;
    }

    public static ShellScope AddExceptionHandler(this ShellScope scope, Action<ShellScope, Exception> handler) => scope.AddExceptionHandler((failed, exception) =>
    {
        handler(failed, exception);
        return Task.CompletedTask;
    });

    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Func<ShellScope, Task> callback, bool last = false)
    {
        scope.BeforeDispose(callback, last);
        return scope;
    }

    public static ShellScope RegisterBeforeDispose(this ShellScope scope, Action<ShellScope> callback, bool last = false) => scope.RegisterBeforeDispose(ending =>
    {
        callback(ending);
        return Task.CompletedTask;
    }, last);
}
