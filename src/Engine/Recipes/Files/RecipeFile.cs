using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Recipes.Files;

internal static class RecipeFile
{
    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 256,
    };

    /// <summary>Parses a recipe; comments and trailing commas are allowed.</summary>
    /// <exception cref="FormatException">Not JSON, or not an object; names the file and the line.</exception>
    public static async Task<JsonDocument> ParseAsync(IFileInfo file, CancellationToken cancellationToken)
    {
        await using var stream = file.CreateReadStream();
        try
        {
            var document = await JsonDocument.ParseAsync(stream, Options, cancellationToken);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                document.Dispose();
                throw new FormatException($"Recipe file '{Describe(file)}' must hold a JSON object.");
            }

            return document;
        }
        catch (JsonException exception)
        {
            throw new FormatException(
                $"Recipe file '{Describe(file)}' is not valid JSON at line {exception.LineNumber + 1}, column {exception.BytePositionInLine + 1}: {exception.Message}",
                exception);
        }
    }

    public static string Describe(IFileInfo file) => file.PhysicalPath ?? file.Name;
}
