using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary><c>&lt;datetime utc="…" format="…" /&gt;</c>. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("datetime")]
public class DateTimeTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    public DateTimeTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public DateTime? Utc { get; set; }

    public string? Format { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("DateTime");
        shape.Properties[nameof(Utc)] = Utc!;
        shape.Properties[nameof(Format)] = Format!;

        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }
}

/// <summary><c>&lt;timespan utc="…" /&gt;</c>: how long ago. Contract: Orchard Core 3.0.</summary>
[HtmlTargetElement("timespan")]
public class TimeSpanTagHelper : TagHelper
{
    protected IShapeFactory _shapeFactory;
    protected IDisplayHelper _displayHelper;

    public TimeSpanTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
    {
        _shapeFactory = shapeFactory;
        _displayHelper = displayHelper;
    }

    public DateTime? Utc { get; set; }

    public DateTime? Origin { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var shape = await _shapeFactory.CreateAsync("TimeSpan");
        shape.Properties[nameof(Utc)] = Utc!;
        shape.Properties[nameof(Origin)] = Origin!;

        output.TagName = null;
        output.Content.SetHtmlContent(await _displayHelper.ShapeExecuteAsync(shape));
    }
}
