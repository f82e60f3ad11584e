using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;
using Sapling.Display.Razor;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Base of Razor views and shape templates. Contract: Orchard Core 3.0.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>, IRazorPage
{
    protected IZoneHolding? _themeLayout;

    private IDisplayHelper? _displayHelper;
    private IShapeFactory? _factory;
    private IOrchardDisplayHelper? _orchard;
    private IPageTitleBuilder? _title;
    private IViewLocalizer? _localizer;

    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            // Shapes that the view displays take its model state and form context.
            value.HttpContext.RequestServices.GetRequiredService<ViewContextAccessor>().ViewContext = value;
            base.ViewContext = value;
        }
    }

    public dynamic New => Factory.New;

    public IShapeFactory Factory => _factory ??= Service<IShapeFactory>();

    public IOrchardDisplayHelper Orchard => _orchard ??= new OrchardDisplayHelper(Context, DisplayHelper);

    /// <summary>The layout of the page; zones are added to it and rendered from it.</summary>
    public IZoneHolding ThemeLayout
    {
        get => _themeLayout ??= Context.Features.Get<RazorViewFeature>()?.ThemeLayout ?? Model as IZoneHolding
            ?? throw new InvalidOperationException("There is no layout: the view is rendered outside of a page.");
        set => _themeLayout = value;
    }

    /// <summary>The layout shape around this view, <c>Layout</c> or an alternate such as <c>Layout__Login</c>.</summary>
    public string? ViewLayout
    {
        get => Context.Items.TryGetValue(typeof(IRazorPage), out var layout) ? layout as string : null;
        set => Context.Items[typeof(IRazorPage)] = value;
    }

    public IPageTitleBuilder Title => _title ??= Service<IPageTitleBuilder>();

    public IViewLocalizer T
    {
        get
        {
            if (_localizer is null)
            {
                _localizer = Service<IViewLocalizer>();
                (_localizer as IViewContextAware)?.Contextualize(ViewContext);
            }

            return _localizer;
        }
    }

    public ISite Site => Context.Features.Get<RazorViewFeature>()?.Site
        ?? throw new InvalidOperationException("The site settings are not loaded: the view is rendered outside of a page.");

    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    private IDisplayHelper DisplayHelper => _displayHelper ??= Service<IDisplayHelper>();

    public static object? OrDefault(object? text, object? other) => text is null or "" ? other : text;

    public static TagBuilder Tag(IShape shape) => shape.GetTagBuilder();

    public static TagBuilder Tag(IShape shape, string tag) => shape.GetTagBuilder(tag);

    /// <summary>Renders a shape; text is encoded and HTML stays as it is.</summary>
    public Task<IHtmlContent> DisplayAsync(dynamic shape) => DisplayObjectAsync((object?)shape);

    public Task<IHtmlContent> DisplayAsync(IShape shape) => DisplayHelper.ShapeExecuteAsync(shape);

    /// <summary>Renders a shape as one of another type.</summary>
    public async Task<IHtmlContent> DisplayAsAsync(IShape shape, string shapeType, bool? clearAlternates = null)
    {
        shape.Metadata.Type = shapeType;

        if (clearAlternates ?? false)
        {
            shape.Metadata.Alternates.Clear();
        }

        // Else what it was rendered to before would come again.
        shape.Metadata.ChildContent = null;
        return await DisplayHelper.ShapeExecuteAsync(shape);
    }

    /// <summary>Adds a segment and returns the whole title.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent? separator = null) =>
        string.IsNullOrEmpty(segment) ? Title.GenerateTitle(separator) : RenderTitleSegments(new StringHtmlContent(segment), position, separator);

    /// <summary>In a layout: the content of the page.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => DisplayHelper.ShapeExecuteAsync(ThemeLayout.Zones["Content"]);

    public IHtmlContent RenderLayoutBody() => RenderBody();

    public new bool IsSectionDefined(string name) => ThemeLayout.Zones.IsNotEmpty(name);

    /// <summary>In a layout: a zone.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        ArgumentNullException.ThrowIfNull(name);

        var zone = ThemeLayout.Zones[name];

        if (required && zone.IsNullOrEmpty())
        {
            throw new InvalidOperationException($"The zone '{name}' is empty, but the layout requires it. Render it with required: false.");
        }

        return DisplayHelper.ShapeExecuteAsync(zone);
    }

    private Task<IHtmlContent> DisplayObjectAsync(object? shape) => shape switch
    {
        null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IShape known => DisplayHelper.ShapeExecuteAsync(known),
        IHtmlContent html => Task.FromResult(html),
        Task<IShape> task => DisplayLaterAsync(task),
        string text => Task.FromResult<IHtmlContent>(new StringHtmlContent(text)),
        _ => throw new ArgumentException($"A {shape.GetType()} cannot be displayed: DisplayAsync takes a shape, HTML or text.", nameof(shape)),
    };

    private async Task<IHtmlContent> DisplayLaterAsync(Task<IShape> shape) => await DisplayHelper.ShapeExecuteAsync(await shape);

    private T Service<T>()
        where T : notnull => Context.RequestServices.GetRequiredService<T>();
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public abstract class RazorPage : RazorPage<dynamic>
{
}
