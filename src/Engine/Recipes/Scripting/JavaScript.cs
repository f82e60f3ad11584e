using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace Sapling.Recipes.Scripting;

/// <summary>Evaluates <c>js:</c> expressions in a sandbox: no .NET types, bounded memory, time and depth.</summary>
internal sealed class JavaScript : IScriptingEngine
{
    private const long MemoryLimit = 64 * 1024 * 1024;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    public string Prefix => "js";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath)
        => new Scope(methods, serviceProvider);

    public object Evaluate(IScriptingScope scope, string script)
    {
        var engine = OwnScope(scope).Start(CancellationToken.None);
        return ToClr(Run(script, () => engine.Evaluate(script)))!;
    }

    public async Task<object> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        var engine = OwnScope(scope).Start(cancellationToken);
        try
        {
            return ToClr(await engine.EvaluateAsync(script, cancellationToken: cancellationToken))!;
        }
        catch (Exception exception) when (Explain(exception, script) is { } explained)
        {
            throw explained;
        }
    }

    private static Scope OwnScope(IScriptingScope scope)
        => scope as Scope ?? throw new ArgumentException("The scope belongs to another scripting engine.", nameof(scope));

    private static JsValue Run(string script, Func<JsValue> evaluate)
    {
        try
        {
            return evaluate();
        }
        catch (Exception exception) when (Explain(exception, script) is { } explained)
        {
            throw explained;
        }
    }

    private static ScriptException? Explain(Exception exception, string script) => exception switch
    {
        ScriptException => null,
        JavaScriptException { InnerException: ScriptException } => null,
        TimeoutException => new($"The script took longer than {TimeLimit.TotalSeconds:0} seconds: {Shorten(script)}", exception),
        MemoryLimitExceededException => new($"The script needs more than {MemoryLimit / 1024 / 1024} MiB of memory: {Shorten(script)}", exception),
        RecursionDepthOverflowException => new($"The script calls itself too deeply: {Shorten(script)}", exception),
        JintException or ScriptPreparationException => new($"The script is wrong: {exception.Message} In: {Shorten(script)}", exception),
        _ => null,
    };

    private static string Shorten(string script) => script.Length <= 200 ? script : string.Concat(script.AsSpan(0, 200), "…");

    private static object? ToClr(JsValue value)
    {
        if (value.IsNull() || value.IsUndefined())
        {
            return null;
        }

        if (value.IsDate())
        {
            return value.AsDate().ToDateTime().ToUniversalTime().ToString("o", CultureInfo.InvariantCulture);
        }

        return value.ToObject();
    }

    private sealed class Scope(IEnumerable<GlobalMethod> methods, IServiceProvider services) : IScriptingScope
    {
        private Engine? _engine;

        public Engine Start(CancellationToken cancellationToken)
        {
            if (_engine is not null)
            {
                return _engine;
            }

            _engine = new Engine(options =>
            {
                options.Strict = false;
                options.LimitMemory(MemoryLimit);
                options.TimeoutInterval(TimeLimit);
                options.LimitRecursion(200);
                options.ExperimentalFeatures = ExperimentalFeature.TaskInterop;
                options.CancellationToken(cancellationToken);
                options.CatchClrExceptions(exception => exception is not ScriptException);
            });

            foreach (var method in methods)
            {
                if (method.Method is not null)
                {
                    _engine.SetValue(method.Name, method.Method(services));
                }

                if (method.AsyncMethod is not null)
                {
                    _engine.SetValue(method.Name + "Async", method.AsyncMethod(services));
                }
            }

            return _engine;
        }
    }
}
