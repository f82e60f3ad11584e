using System.Text.Encodings.Web;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace System.Text.Json;

/// <summary>Contract: Orchard Core 3.0. The JSON options that all documents, recipes and settings are read and written with.</summary>
public static class JOptions
{
    public static readonly JsonConverter[] KnownConverters =
    [
        new JsonStringEnumConverter(),
        new JsonDynamicJsonConverter<JsonDynamicObject>(),
        new JsonDynamicJsonConverter<JsonDynamicArray>(),
        new JsonDynamicJsonConverter<JsonDynamicValue>(),
    ];

    public static readonly JsonSerializerOptions Base = new()
    {
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        ReferenceHandler = null,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        WriteIndented = false,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        // Vietnamese text is stored as it is written, which keeps documents small and searchable.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static readonly JsonSerializerOptions Default = With(Base, _ => { });
    public static readonly JsonSerializerOptions Indented = With(Default, options => options.WriteIndented = true);
    public static readonly JsonSerializerOptions CamelCase = With(Default, options => options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase);
    public static readonly JsonSerializerOptions CamelCaseIndented = With(CamelCase, options => options.WriteIndented = true);
    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = With(Default, options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = false };

    public static readonly JsonDocumentOptions Document = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static JsonSerializerOptions With(JsonSerializerOptions source, Action<JsonSerializerOptions> change)
    {
        var options = new JsonSerializerOptions(source);

        if (options.Converters.Count == 0)
        {
            foreach (var converter in KnownConverters)
            {
                options.Converters.Add(converter);
            }
        }

        change(options);
        return options;
    }
}
