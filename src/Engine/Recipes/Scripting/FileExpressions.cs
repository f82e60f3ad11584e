using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;
using Sapling.Data.Stores;

namespace Sapling.Recipes.Scripting;

/// <summary>Evaluates <c>file:text('…')</c> and <c>file:base64('…')</c>, relative to the recipe and never outside its source.</summary>
internal sealed partial class FileExpressions : IScriptingEngine
{
    public string Prefix => "file";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath)
        => new Scope(fileProvider, basePath);

    public object Evaluate(IScriptingScope scope, string script)
    {
        var (file, asText) = Find(scope, script);
        using var stream = file.CreateReadStream();
        if (asText)
        {
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return reader.ReadToEnd().Composed();
        }

        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return Convert.ToBase64String(memory.GetBuffer(), 0, (int)memory.Length);
    }

    public async Task<object> EvaluateAsync(IScriptingScope scope, string script, CancellationToken cancellationToken = default)
    {
        var (file, asText) = Find(scope, script);
        await using var stream = file.CreateReadStream();
        if (asText)
        {
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return (await reader.ReadToEndAsync(cancellationToken)).Composed();
        }

        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return Convert.ToBase64String(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static (IFileInfo File, bool AsText) Find(IScriptingScope scope, string script)
    {
        var call = Call().Match(script);
        if (!call.Success)
        {
            throw new ScriptException($"'file:{script}' is not understood. Write file:text('path') or file:base64('path').");
        }

        var own = (Scope)scope;
        var path = call.Groups["path"].Value;
        var file = own.Files?.GetFileInfo(Resolve(own.BasePath, path));
        if (file is not { Exists: true, IsDirectory: false })
        {
            throw new ScriptException($"The file '{path}' was not found beside the recipe (looked in '{own.BasePath}').");
        }

        return (file, call.Groups["kind"].Value == "text");
    }

    internal static string Resolve(string? basePath, string path)
    {
        var parts = new List<string>((basePath ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    throw new ScriptException($"The path '{path}' leaves the place the recipe comes from.");
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("""^\s*(?<kind>text|base64)\s*\(\s*(['"])(?<path>.+)\1\s*\)\s*;?\s*$""")]
    private static partial Regex Call();

    private sealed record Scope(IFileProvider? Files, string BasePath) : IScriptingScope;
}
