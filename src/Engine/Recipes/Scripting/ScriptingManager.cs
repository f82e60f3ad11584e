using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Sapling.Recipes.Scripting;

internal sealed class ScriptingManager(
    IEnumerable<IScriptingEngine> engines,
    IEnumerable<IGlobalMethodProvider> methodProviders,
    IServiceProvider services) : IScriptingManager
{
    private readonly IScriptingEngine[] _engines = engines.ToArray();

    public IReadOnlyList<IGlobalMethodProvider> GlobalMethodProviders { get; } = methodProviders.ToArray();

    public IScriptingEngine GetScriptingEngine(string prefix)
        => Array.Find(_engines, engine => string.Equals(engine.Prefix, prefix, StringComparison.OrdinalIgnoreCase))!;

    public object Evaluate(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders)
        => Prepare(directive, fileProvider, basePath, scopedMethodProviders) is var (engine, scope, script)
            ? engine.Evaluate(scope, script)
            : directive;

    public async Task<object> EvaluateAsync(string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider> scopedMethodProviders, CancellationToken cancellationToken = default)
        => Prepare(directive, fileProvider, basePath, scopedMethodProviders) is var (engine, scope, script)
            ? await engine.EvaluateAsync(scope, script, cancellationToken)
            : directive;

    private (IScriptingEngine Engine, IScriptingScope Scope, string Script)? Prepare(
        string directive, IFileProvider fileProvider, string basePath, IEnumerable<IGlobalMethodProvider>? scopedMethodProviders)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || GetScriptingEngine(directive[..colon].Trim()) is not { } engine)
        {
            return null;
        }

        var methods = GlobalMethodProviders.Concat(scopedMethodProviders ?? []).SelectMany(provider => provider.GetMethods());
        return (engine, engine.CreateScope(methods, services, fileProvider, basePath), directive[(colon + 1)..].Trim());
    }
}
