using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Media.Recipes;

/// <summary>Recipe step <c>media</c>: puts files into the library. Running it again replaces them.</summary>
internal sealed class MediaStep(IMediaFileStore store, IStringLocalizer<MediaStep> localizer) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var files = context.Step["Files"]?.Deserialize<MediaStepFile[]>(JOptions.Default)
            ?? context.Step["files"]?.Deserialize<MediaStepFile[]>(JOptions.Default)
            ?? [];
        foreach (var file in files)
        {
            if (await ImportAsync(context, file) is { } error)
            {
                context.Errors.Add(error);
            }
        }
    }

    /// <summary>Null when the file was stored, else why it was not.</summary>
    private async Task<string?> ImportAsync(RecipeExecutionContext context, MediaStepFile file)
    {
        var target = file.TargetPath ?? file.Path;
        if (string.IsNullOrWhiteSpace(target))
        {
            return localizer["A file of the step 'media' has no TargetPath."];
        }

        try
        {
            if (file.Base64 is { Length: > 0 } base64)
            {
                using var content = new MemoryStream(Convert.FromBase64String(base64), writable: false);
                await store.CreateFileFromStreamAsync(target, content, overwrite: true);
                return null;
            }

            if (file.SourcePath is { Length: > 0 } source)
            {
                return await ImportFromRecipeAsync(context, source, target);
            }
        }
        catch (FormatException)
        {
            return localizer["The file '{0}' is not valid Base64.", target];
        }
        catch (FileStoreException exception)
        {
            return localizer["The file '{0}' was not stored: {1}", target, exception.Message];
        }

        return file.SourceUrl is { Length: > 0 } url
            ? localizer["The file '{0}' was not stored: recipes may not fetch '{1}' from the network. Put the file beside the recipe and give its SourcePath.", target, url]
            : localizer["The file '{0}' has none of SourcePath, SourceUrl and Base64.", target];
    }

    private async Task<string?> ImportFromRecipeAsync(RecipeExecutionContext context, string source, string target)
    {
        var descriptor = context.RecipeDescriptor;
        var path = string.IsNullOrEmpty(descriptor.BasePath) ? source : descriptor.BasePath.TrimEnd('/') + "/" + source.TrimStart('/');
        var info = descriptor.FileProvider?.GetFileInfo(path);
        if (info is not { Exists: true, IsDirectory: false })
        {
            return localizer["The file '{0}' was not found beside the recipe '{1}'.", source, descriptor.Name ?? string.Empty];
        }

        await using var content = info.CreateReadStream();
        await store.CreateFileFromStreamAsync(target, content, overwrite: true);
        return null;
    }
}
