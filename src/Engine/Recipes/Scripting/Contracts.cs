using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Scripting;

/// <summary>A function scripts can call. Contract: Orchard Core 3.0.</summary>
public class GlobalMethod
{
    public string Name { get; set; } = null!;

    /// <summary>Gives the function for a scope's services.</summary>
    public Func<IServiceProvider, Delegate> Method { get; set; } = null!;

    /// <summary>Gives the awaited twin, called by the name with <c>Async</c> behind it; may be null.</summary>
    public Func<IServiceProvider, Delegate> AsyncMethod { get; set; } = null!;
}

/// <summary>Gives functions to scripts. Contract: Orchard Core 3.0.</summary>
public interface IGlobalMethodProvider
{
    IEnumerable<GlobalMethod> GetMethods();
}

/// <summary>What an engine keeps between evaluations. Contract: Orchard Core 3.0.</summary>
public interface IScriptingScope
{
}

/// <summary>Evaluates the expressions of one prefix. Contract: Orchard Core 3.0.</summary>
public interface IScriptingEngine
{
    /// <summary>What stands before the colon, such as <c>js</c>.</summary>
    string Prefix { get; }

    object Evaluate(IScriptingScope scope, string script);

    Task<object> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
        => Task.FromResult(Evaluate(scope, script));

    IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath);
}

/// <summary>Evaluates <c>prefix: expression</c>. Contract: Orchard Core 3.0.</summary>
public interface IScriptingManager
{
    IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; }

    /// <returns>The engine of that prefix, or null.</returns>
    IScriptingEngine GetScriptingEngine(string prefix);

    object Evaluate(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders);

    Task<object> EvaluateAsync(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders, CancellationToken cancellationToken = default)
        => Task.FromResult(Evaluate(directive, fileProvider, basePath, scopedMethodProviders));
}
