using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Contract: Orchard Core 3.0. How settings are written into definitions.</summary>
public static class ContentBuilderSettings
{
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(JOptions.Default)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    // A false that is left out would be read as true by a settings class that says true by default.
    internal static JsonObject? Write<T>(T settings) => JObject.FromObject(settings);

    internal static void Alter<T>(JsonObject all, Action<T> setting) where T : class, new()
    {
        var settings = all[typeof(T).Name].ToObject<T>() ?? new T();
        setting(settings);
        all[typeof(T).Name] = Write(settings);
    }
}
