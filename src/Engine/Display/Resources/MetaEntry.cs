using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sapling.Display.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> element of the head. Contract: Orchard Core 3.0.</summary>
public class MetaEntry
{
    private readonly TagBuilder _tag = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    public MetaEntry()
    {
    }

    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
    {
        Name = name;
        Property = property;
        Content = content;
        HttpEquiv = httpEquiv;
        Charset = charset;
    }

    public string? Charset
    {
        get => _tag.Read("charset");
        set => _tag.Write("charset", value);
    }

    public string? Content
    {
        get => _tag.Read("content");
        set => _tag.Write("content", value);
    }

    public string? HttpEquiv
    {
        get => _tag.Read("http-equiv");
        set => _tag.Write("http-equiv", value);
    }

    public string? Name
    {
        get => _tag.Read("name");
        set => _tag.Write("name", value);
    }

    public string? Property
    {
        get => _tag.Read("property");
        set => _tag.Write("property", value);
    }

    public MetaEntry AddAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, value);
        return this;
    }

    public MetaEntry SetAttribute(string name, string value)
    {
        _tag.MergeAttribute(name, value, replaceExisting: true);
        return this;
    }

    public IHtmlContent GetTag() => _tag;

    /// <summary>One entry with the attributes of both; their contents joined by the separator.</summary>
    public static MetaEntry Combine(MetaEntry meta1, MetaEntry meta2, string contentSeparator)
    {
        var combined = new MetaEntry();
        foreach (var (name, value) in meta1._tag.Attributes.Concat(meta2._tag.Attributes))
        {
            combined._tag.MergeAttribute(name, value);
        }

        combined.Content = string.IsNullOrEmpty(meta1.Content) ? meta2.Content
            : string.IsNullOrEmpty(meta2.Content) ? meta1.Content
            : meta1.Content + contentSeparator + meta2.Content;
        return combined;
    }
}
