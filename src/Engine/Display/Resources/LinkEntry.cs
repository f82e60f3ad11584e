using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> element of the head. Contract: Orchard Core 3.0.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    public bool AppendVersion { get; set; }
    public string? Condition { get; set; }

    public string? Href
    {
        get => Read("href");
        set => Write("href", value);
    }

    public string? Rel
    {
        get => Read("rel");
        set => Write("rel", value);
    }

    public string? Sizes
    {
        get => Read("sizes");
        set => Write("sizes", value);
    }

    public string? Title
    {
        get => Read("title");
        set => Write("title", value);
    }

    public string? Type
    {
        get => Read("type");
        set => Write("type", value);
    }

    public LinkEntry AddAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, value);
        return this;
    }

    public LinkEntry SetAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, value, replaceExisting: true);
        return this;
    }

    public IHtmlContent GetTag() => _tag;

    private string? Read(string name) => _tag.Attributes.TryGetValue(name, out var value) ? value : null;

    private void Write(string name, string? value)
    {
        if (value is null)
        {
            _tag.Attributes.Remove(name);
            return;
        }

        SetAttribute(name, value);
    }
}
