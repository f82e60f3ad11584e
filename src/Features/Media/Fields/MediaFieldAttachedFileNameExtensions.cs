using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Dynamic;

namespace OrchardCore.Media.Fields;

/// <summary>Contract: Orchard Core 3.0. The names that attached files had when they were uploaded.</summary>
public static class MediaFieldAttachedFileNameExtensions
{
    public static string[] GetAttachedFileNames(this MediaField mediaField)
        => Data(mediaField)["AttachedFileNames"]?.Deserialize<string[]>(JOptions.Default) ?? [];

    public static void SetAttachedFileNames(this MediaField mediaField, string[] filenames)
        => Data(mediaField)["AttachedFileNames"] = JsonSerializer.SerializeToNode(filenames, JOptions.Default);

    private static JsonObject Data(MediaField field) => (JsonObject)(JsonDynamicObject)field.Content;
}
