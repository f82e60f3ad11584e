using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.Modules;

namespace Sapling.Display.Templates;

/// <summary>The files of all modules and themes, and what options add to them.</summary>
internal sealed class TemplateFiles(IOptions<ShapeTemplateOptions> options) : IShapeTemplateFileProviderAccessor
{
    public IFileProvider FileProvider { get; } = options.Value.FileProviders is [var single] ? single : new CompositeFileProvider(options.Value.FileProviders);
}

internal sealed class TemplateFilesSetup(IApplicationContext context) : IConfigureOptions<ShapeTemplateOptions>
{
    public void Configure(ShapeTemplateOptions options) => options.FileProviders.Add(new ModuleEmbeddedFileProvider(context));
}
