using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentFields.Fields;

/// <summary>Contract: Orchard Core 3.0. Names stored beside the ids by the editor UserNames.</summary>
public static class UserNamesExtensions
{
    public static string[] GetUserNames(this UserPickerField userPickerField)
        => Data(userPickerField)["UserNames"]?.Deserialize<string[]>(JOptions.Default) ?? [];

    public static void SetUserNames(this UserPickerField userPickerField, string[] userNames)
        => Data(userPickerField)["UserNames"] = JsonSerializer.SerializeToNode(userNames, JOptions.Default);

    private static JsonObject Data(UserPickerField field) => (JsonObject)(JsonDynamicObject)field.Content;
}
