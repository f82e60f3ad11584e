using System.Text.Json;
using YesSql;

namespace Sapling.Data.Stores;

/// <summary>Documents as JSON in NFC, so that a text is found however the keyboard composed it.</summary>
internal sealed class JsonContentSerializer(JsonSerializerOptions options) : IContentSerializer
{
    public static readonly JsonContentSerializer Default = new(JOptions.Default);

    public string Serialize(object item) => JsonSerializer.Serialize(item, item.GetType(), options).Composed();

    public object Deserialize(string content, Type type) => JsonSerializer.Deserialize(content, type, options)
        ?? throw new JsonException($"The stored document of type {type} is null.");
}
