using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sapling.Display.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> element of the head. Contract: Orchard Core 3.0.</summary>
public class LinkEntry
{
    private readonly TagBuilder _tag = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    public bool AppendVersion { get; set; }
    public string? Condition { get; set; }

    public string? Href
    {
        get => _tag.Read("href");
        set => _tag.Write("href", value);
    }

    public string? Rel
    {
        get => _tag.Read("rel");
        set => _tag.Write("rel", value);
    }

    public string? Sizes
    {
        get => _tag.Read("sizes");
        set => _tag.Write("sizes", value);
    }

    public string? Title
    {
        get => _tag.Read("title");
        set => _tag.Write("title", value);
    }

    public string? Type
    {
        get => _tag.Read("type");
        set => _tag.Write("type", value);
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
}
