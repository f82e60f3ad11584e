using System.Collections.Concurrent;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Modules;

namespace Sapling.Display.Templates;

/// <summary>The template files of modules: embedded ones and compiled Razor views, by path <c>Areas/{ModuleId}/Views/…</c>. Once a process.</summary>
internal class ViewFiles(IApplicationContext context)
{
    private static readonly ConcurrentDictionary<string, string[]> _known = new(StringComparer.Ordinal);

    public virtual IReadOnlyList<string> Of(string moduleId) => _known.GetOrAdd(moduleId, List);

    /// <summary><c>Views/…</c> of <c>Areas/{ModuleId}/Views/…</c>.</summary>
    public static string WithinModule(string path)
    {
        if (!path.StartsWith(Application.ModulesRoot, StringComparison.Ordinal))
        {
            return path;
        }

        var end = path.IndexOf('/', Application.ModulesRoot.Length);
        return end < 0 ? path : path[(end + 1)..];
    }

    private string[] List(string moduleId)
    {
        var module = context.Application.GetModule(moduleId);

        if (string.IsNullOrEmpty(module.Name))
        {
            return [];
        }

        var compiled = new RazorCompiledItemLoader().LoadItems(module.Assembly).Select(item => item.Identifier.TrimStart('/'));
        return [.. module.AssetPaths.Concat(compiled).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }
}
