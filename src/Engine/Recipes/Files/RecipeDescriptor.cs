using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>A recipe file's header, and where the file is. Contract: Orchard Core 3.0.</summary>
public class RecipeDescriptor
{
    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    public string Description { get; set; } = null!;

    public string Author { get; set; } = null!;

    public string WebSite { get; set; } = null!;

    public string Version { get; set; } = null!;

    public bool IsSetupRecipe { get; set; }

    public DateTime? ExportUtc { get; set; }

    public string[] Categories { get; set; } = null!;

    public string[] Tags { get; set; } = null!;

    /// <summary>True (default) when each step runs in a scope of its own, so that it sees what the steps before it did.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>Folder of the recipe in <see cref="FileProvider"/>; <c>[file:text('…')]</c> is relative to it.</summary>
    public string BasePath { get; set; } = null!;

    public IFileInfo RecipeFileInfo { get; set; } = null!;

    public IFileProvider FileProvider { get; set; } = null!;
}
