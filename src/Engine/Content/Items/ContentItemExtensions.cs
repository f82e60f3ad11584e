using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Reads and writes the parts of a content item, by default under the name of their type.</summary>
public static class ContentItemExtensions
{
    public static bool TryGet<TPart>(this ContentItem contentItem, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TPart? part) where TPart : ContentPart =>
        contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TPart? part) where TPart : ContentPart
    {
        part = contentItem.Get<TPart>(name);
        return part is not null;
    }

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ContentElement? part)
    {
        part = contentItem.Get(contentElementType, name);
        return part is not null;
    }

    [Obsolete("Use TryGet<TPart>, GetOrCreate<TPart> or Get<TPart> instead.")]
    public static TPart? As<TPart>(this ContentItem contentItem) where TPart : ContentPart => contentItem.Get<TPart>(typeof(TPart).Name);

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() =>
        contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Weld(part.GetType().Name, part);
        return contentItem;
    }

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Apply(part.GetType().Name, part);
        return contentItem;
    }

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);
        return contentItem;
    }

    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() =>
        contentItem.Remove(typeof(TPart).Name);

    /// <summary>Merges JSON, or an object read as JSON, into the item; the item's own members of the same names are set too.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        var source = JObject.FromObject(properties)!;
        var merged = JsonSerializer.SerializeToNode(contentItem, JOptions.Default)!.AsObject();
        merged.Merge(source, settings);
        var result = merged.Deserialize<ContentItem>(JOptions.Default)!;

        contentItem.DisplayText = result.DisplayText;
        contentItem.Owner = result.Owner;
        contentItem.Author = result.Author;
        contentItem.CreatedUtc = result.CreatedUtc;
        contentItem.ModifiedUtc = result.ModifiedUtc;
        contentItem.PublishedUtc = result.PublishedUtc;
        contentItem.Data = result.Data;
        contentItem.Elements.Clear();
        return contentItem;
    }

    /// <summary>A copy that shares nothing with the item; the identifier of the database document is not copied.</summary>
    public static ContentItem Clone(this ContentItem contentItem) =>
        JsonSerializer.Deserialize<ContentItem>(JsonSerializer.SerializeToUtf8Bytes(contentItem, JOptions.Default), JOptions.Default)!;
}
