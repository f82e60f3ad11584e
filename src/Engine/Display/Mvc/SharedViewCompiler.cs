using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Modules;

namespace Sapling.Display.Mvc;

/// <summary>The compiled views of all modules, once in the process; a tenant sees those of its features because only their paths are asked for.</summary>
internal sealed class SharedViewCompiler(IApplicationContext context) : IViewCompilerProvider, IViewCompiler
{
    private static readonly Lock _lock = new();
    private static FrozenDictionary<string, Task<CompiledViewDescriptor>>? _views;

    public IViewCompiler GetCompiler() => this;

    public Task<CompiledViewDescriptor> CompileAsync(string relativePath)
    {
        var views = _views ?? Load();
        var path = relativePath.Replace('\\', '/');

        if (!path.StartsWith('/'))
        {
            path = "/" + path;
        }

        // A view that is not there stays not there: all are compiled into assemblies.
        return views.TryGetValue(path, out var view)
            ? view
            : Task.FromResult(new CompiledViewDescriptor { RelativePath = path, ExpirationTokens = [] });
    }

    private FrozenDictionary<string, Task<CompiledViewDescriptor>> Load()
    {
        lock (_lock)
        {
            if (_views is not null)
            {
                return _views;
            }

            var loader = new RazorCompiledItemLoader();
            var views = new Dictionary<string, Task<CompiledViewDescriptor>>(StringComparer.OrdinalIgnoreCase);
            var assemblies = context.Application.Modules.Select(module => module.Assembly).Append(context.Application.Assembly).Distinct();

            foreach (var item in assemblies.SelectMany(loader.LoadItems))
            {
                views.TryAdd(item.Identifier, Task.FromResult(new CompiledViewDescriptor(item)));
            }

            return _views = views.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        }
    }
}
