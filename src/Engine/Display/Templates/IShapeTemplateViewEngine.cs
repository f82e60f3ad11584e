using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.FileProviders;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Renders template files of some extensions. Contract: Orchard Core 3.0.</summary>
public interface IShapeTemplateViewEngine
{
    /// <summary>With the dot: <c>.liquid</c>.</summary>
    IEnumerable<string> TemplateFileExtensions { get; }

    /// <param name="relativePath">The path from the root of the application: <c>Areas/{ModuleId}/Views/X.liquid</c>.</param>
    /// <param name="displayContext">The shape and the services of the request.</param>
    Task<IHtmlContent> RenderAsync(string relativePath, DisplayContext displayContext);
}

/// <summary>Tells which shape types a template file renders. Contract: Orchard Core 3.0.</summary>
public interface IShapeTemplateHarvester
{
    IEnumerable<string> SubPaths();

    IEnumerable<HarvestShapeHit> HarvestShape(HarvestShapeInfo info);
}

/// <summary>A template file. Contract: Orchard Core 3.0.</summary>
public class HarvestShapeInfo
{
    public string SubPath { get; set; } = null!;

    /// <summary>Without the extension.</summary>
    public string FileName { get; set; } = null!;

    public string RelativePath { get; set; } = null!;

    public string Extension { get; set; } = null!;
}

/// <summary>A shape type that a template file renders. Contract: Orchard Core 3.0.</summary>
public class HarvestShapeHit
{
    public string ShapeType { get; set; } = null!;

    public string? DisplayType { get; set; }
}

/// <summary>The files of all modules and themes under <c>Areas/{ModuleId}/</c>. Contract: Orchard Core 3.0.</summary>
public interface IShapeTemplateFileProviderAccessor
{
    IFileProvider FileProvider { get; }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ShapeTemplateOptions
{
    public IList<IFileProvider> FileProviders { get; } = [];
}
