using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. A node of a content item's tree: the item, its parts and their fields.</summary>
public class ContentElement : IContent
{
    private JsonDynamicObject? _dynamicContent;
    private JsonObject _data;

    protected ContentElement()
        : this([])
    {
    }

    protected ContentElement(JsonObject data) => _data = data;

    /// <summary>The elements that were already read as objects, by name.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements { get; } = [];

    [JsonIgnore]
    public dynamic Content => _dynamicContent ??= new JsonDynamicObject(_data);

    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    [JsonIgnore]
    internal JsonObject Data
    {
        get => _data;
        set
        {
            _data = value;
            _dynamicContent = null;
        }
    }

    public bool Has(string name) => _data.ContainsKey(name);
}
