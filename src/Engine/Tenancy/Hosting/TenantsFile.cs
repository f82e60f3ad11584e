using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Tenancy.Shells;

namespace Sapling.Tenancy.Hosting;

/// <summary>Reads and writes a JSON file of settings: nested objects outside, flat configuration keys inside.</summary>
internal static class TenantsFile
{
    private static readonly JsonDocumentOptions s_reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };
    private static readonly JsonSerializerOptions s_writing = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<JsonObject> ReadAsync(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var text = await File.ReadAllTextAsync(path);
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        try
        {
            return JsonNode.Parse(text, documentOptions: s_reading) as JsonObject ?? throw Wrong(path, "it must hold an object, { … }.");
        }
        catch (JsonException exception)
        {
            throw Wrong(path, exception.Message, exception);
        }
    }

    public static Task WriteAsync(string path, JsonObject content) =>
        AtomicFile.WriteAsync(path, stream => JsonSerializer.SerializeAsync(stream, content, s_writing));

    public static Dictionary<string, string?> Flatten(JsonObject json)
    {
        var data = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        Flatten(json, "", data);
        return data;
    }

    public static void Set(JsonObject json, string key, string? value)
    {
        var target = json;
        var names = key.Split(':');
        foreach (var name in names[..^1])
        {
            if (target[name] is not JsonObject child)
            {
                target[name] = child = [];
            }

            target = child;
        }

        if (value is null)
        {
            target.Remove(names[^1]);
        }
        else
        {
            target[names[^1]] = value;
        }
    }

    // Read as empty, it would be written over.
    private static InvalidOperationException Wrong(string path, string reason, Exception? cause = null) =>
        new($"'{path}' is not valid JSON: {reason} Correct it or restore it from a backup.", cause);

    private static void Flatten(JsonNode? node, string path, Dictionary<string, string?> data)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, child) in json)
                {
                    Flatten(child, path.Length == 0 ? name : $"{path}:{name}", data);
                }

                break;
            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    Flatten(array[i], $"{path}:{i}", data);
                }

                break;
            default:
                data[path] = node?.ToString();
                break;
        }
    }
}
