using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <summary>Between the typed members of a content element and the JSON below it.</summary>
internal static class ElementData
{
    // Nulls are written, so that a member that was set to null does not leave its former value behind.
    private static readonly JsonSerializerOptions WithNulls = new(JOptions.Default) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    internal static readonly JsonMergeSettings MergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    internal static ContentElement Read(JsonObject data, Type type, ContentElement owner, string name)
    {
        try
        {
            return (ContentElement)data.Deserialize(type, JOptions.Default)!;
        }
        catch (JsonException exception)
        {
            throw new JsonException(
                $"'{name}' of the content item '{owner.ContentItem?.ContentItemId}' ({owner.ContentItem?.ContentType}) cannot be read as {type.Name}: {exception.Message}",
                exception);
        }
    }

    /// <summary>All the element holds, as a tree without a parent.</summary>
    internal static JsonObject Write(ContentElement element)
    {
        var data = element.Data.Parent is null ? element.Data : element.Data.DeepClone().AsObject();
        WriteInto(data, element);
        return data;
    }

    /// <summary>The element's members over the target's, members of the same name replaced; what is not a member stays.</summary>
    internal static void WriteInto(JsonObject target, ContentElement element)
    {
        if (!ReferenceEquals(target, element.Data))
        {
            target.Merge(element.Data, MergeSettings);
        }

        var members = JsonSerializer.SerializeToNode(element, element.GetType(), WithNulls)!.AsObject();

        foreach (var (name, value) in members.ToArray())
        {
            if (value is null)
            {
                target.Remove(name);
                continue;
            }

            members.Remove(name);
            target[name] = value;
        }
    }
}
