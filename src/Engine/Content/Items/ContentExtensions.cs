using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Content.Items;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Reads and writes the elements below a content element.</summary>
public static class ContentExtensions
{
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    /// <summary>The element of the name as the type, or null when the element is not there.</summary>
    public static TElement? Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement =>
        (TElement?)contentElement.Get(typeof(TElement), name);

    /// <inheritdoc cref="Get{TElement}(ContentElement, string)"/>
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        var element = ElementData.Read(data, contentElementType, contentElement, name);
        element.Data = data;
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;
        return element;
    }

    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var element = new TElement { ContentItem = contentElement.ContentItem };
        contentElement.Data[name] = element.Data;
        contentElement.Elements[name] = element;
        return element;
    }

    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement =>
        contentElement.Has(typeof(TElement).Name);

    /// <summary>Adds the element when the name is free, with all it holds.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        // Other systems write what is empty as null.
        if (contentElement.Data[name] is null)
        {
            element.Data = ElementData.Write(element);
            element.ContentItem = contentElement.ContentItem;
            contentElement.Data[name] = element.Data;
            contentElement.Elements[name] = element;
        }

        return contentElement;
    }

    /// <summary>Adds an element of the type when it is not there, optionally with settings of its own.</summary>
    public static ContentElement Weld<TElement>(this ContentElement contentElement, object? settings = null) where TElement : ContentElement, new()
    {
        var name = typeof(TElement).Name;
        contentElement.GetOrCreate<TElement>(name);

        if (settings is not null)
        {
            if (contentElement.Data[WeldedPartSettingsName] is not JsonObject welded)
            {
                contentElement.Data[WeldedPartSettingsName] = welded = [];
            }

            if (!welded.ContainsKey(name))
            {
                welded[name] = JsonSerializer.SerializeToNode(settings, settings.GetType(), JOptions.Default);
            }
        }

        return contentElement;
    }

    /// <summary>Writes the element's members below the name; what hangs there and is not a member of the element stays.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is JsonObject existing)
        {
            ElementData.WriteInto(existing, element);
            element.Data = existing;
        }
        else
        {
            element.Data = ElementData.Write(element);
            contentElement.Data[name] = element.Data;
        }

        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;
        return contentElement;
    }

    /// <summary>Writes the members of another element into this one, without a name between.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        if (ReferenceEquals(contentElement, element))
        {
            ElementData.WriteInto(contentElement.Data, element);
        }
        else
        {
            contentElement.Data.Merge(ElementData.Write(element), ElementData.MergeSettings);
            contentElement.Elements.Clear();
        }

        return contentElement;
    }

    /// <summary>Writes the part's members into its content item.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart.GetType().Name, contentPart);
        return contentPart;
    }

    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>The elements of the type that were read or written as objects so far.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement
    {
        foreach (var element in contentElement.Elements.Values)
        {
            if (element is TElement typed)
            {
                yield return typed;
            }

            foreach (var below in element.OfType<TElement>())
            {
                yield return below;
            }
        }
    }

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && (!item.Published || !item.Latest);
}
