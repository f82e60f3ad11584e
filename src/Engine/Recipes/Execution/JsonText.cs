using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sapling.Recipes.Execution;

internal static class JsonText
{
    // What is written becomes a value in JSON again, never HTML, so Vietnamese letters need no escapes.
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
