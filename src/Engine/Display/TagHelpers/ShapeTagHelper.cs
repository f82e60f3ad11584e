using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Base of elements that render a shape; attributes are its properties. Contract: Orchard Core 3.0.</summary>
public abstract class BaseShapeTagHelper : TagHelper
{
    protected const string PropertyDictionaryName = "prop-all";
    protected const string PropertyPrefix = "prop-";

    private static readonly HashSet<string> _reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "alternate", "wrapper", "type", "cache-id", "cache-context", "cache-tag", "cache-fixed-duration", "cache-sliding-duration",
    };

    private static readonly char[] _separators = [',', ' '];

    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    private IDictionary<string, object>? _properties;

    protected BaseShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public string? Type { get; set; }

    [HtmlAttributeName(PropertyDictionaryName, DictionaryAttributePrefix = PropertyPrefix)]
    public IDictionary<string, object> Properties
    {
        get => _properties ??= new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        set => _properties = value;
    }

    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Type))
        {
            Type = output.TagName;
        }

        var properties = new Dictionary<string, object>(StringComparer.Ordinal);

        foreach (var attribute in output.Attributes)
        {
            if (!_reserved.Contains(attribute.Name))
            {
                properties[Pascal(attribute.Name)] = attribute.Value is Microsoft.AspNetCore.Html.HtmlString html ? html.Value! : attribute.Value;
            }
        }

        foreach (var (name, value) in Properties)
        {
            properties[Pascal(name)] = value;
        }

        var shape = await _shapeFactory.CreateAsync(Type!, Arguments.From(properties));
        Describe(shape, output);

        tagHelperContext.Items[typeof(IShape)] = shape;
        await output.GetChildContentAsync();

        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));

        // Only the shape's own HTML remains.
        output.TagName = null;
    }

    private static void Describe(IShape shape, TagHelperOutput output)
    {
        shape.Id = Text(output, "id") ?? shape.Id;
        Split(output, "alternate", name => shape.Metadata.Alternates.Add(name));
        Split(output, "wrapper", name => shape.Metadata.Wrappers.Add(name));

        if (Text(output, "cache-id") is { Length: > 0 } id)
        {
            var cache = shape.Metadata.Cache(id);
            Split(output, "cache-context", name => cache.AddContext(name));
            Split(output, "cache-tag", name => cache.AddTag(name));

            if (TimeSpan.TryParse(Text(output, "cache-fixed-duration"), out var duration))
            {
                cache.WithExpiryAfter(duration);
            }

            if (TimeSpan.TryParse(Text(output, "cache-sliding-duration"), out var sliding))
            {
                cache.WithExpirySliding(sliding);
            }
        }
    }

    private static string? Text(TagHelperOutput output, string name) =>
        output.Attributes.TryGetAttribute(name, out var attribute) ? attribute.Value?.ToString() : null;

    private static void Split(TagHelperOutput output, string name, Action<string> add)
    {
        foreach (var one in Text(output, name)?.Split(_separators, StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            add(one);
        }
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}

/// <summary><c>&lt;shape type="…" prop-x="…" /&gt;</c>. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("shape", Attributes = nameof(Type))]
public class ShapeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper) : BaseShapeTagHelper(shapeFactory, displayHelper)
{
}
