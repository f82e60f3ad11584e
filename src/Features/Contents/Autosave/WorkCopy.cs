using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Sapling.Contents.Autosave;

/// <summary>What one person has typed into the form of an item and not saved yet.</summary>
/// <param name="BaseVersion">The version of the item that the form started from; empty for an item that does not exist yet.</param>
/// <param name="Form">The posted fields as JSON: a name and its values.</param>
internal sealed record WorkCopy(string ItemId, string UserId, string ContentType, string? Title, string BaseVersion, string Form, DateTime SavedUtc)
{
    internal Dictionary<string, StringValues> Fields() =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(Form)!.ToDictionary(field => field.Key, field => new StringValues(field.Value));
}
