using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Shapes;
using OrchardSite.Engine.Tests.Display.Liquid;
using Sapling.Content.Liquid;

namespace OrchardSite.Engine.Tests.Content.Liquid;

public sealed class ContentLiquidTests : IDisposable
{
    private readonly LiquidHost _host;
    private readonly ContentItem _article = new() { ContentItemId = "4a", ContentItemVersionId = "4v", ContentType = "Article", DisplayText = "Đồng bào", Published = true };

    public ContentLiquidTests()
    {
        _article.Alter<HeadlinePart>(part => part.Text = "Tin & ảnh");
        _host = new LiquidHost(configure: services =>
        {
            services.AddContentLiquid();
            services.AddScoped(_ => Contents.Of(_article));
            services.AddScoped<IContentHandleManager, Handles>();
            services.AddScoped<IContentItemDisplayManager, Displays>();
            services.AddScoped<IUpdateModelAccessor, NoUpdater>();
            services.AddSingleton<LinkGenerator, Links>();
        });
        _host.Files["Content"] = "[{{ Model.ContentItem.DisplayText }}]";
        _host.Files["Content_Summary"] = "({{ Model.ContentItem.DisplayText }})";
    }

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{{ Model.DisplayText }}", "Đồng bào")]
    [InlineData("{{ Model | display_text }}", "Đồng bào")]
    [InlineData("{{ Model.Content.HeadlinePart.Text }}", "Tin &amp; ảnh")]
    [InlineData("{{ Model.Content.HeadlinePart.Nothing.At.All }}", "")]
    [InlineData("{{ Model.ContentItem.ContentItem.ContentType }}", "Article")]
    [InlineData("{{ Model.Published }}{{ Model.Latest }}", "truefalse")]
    [InlineData("{{ Model.Owner }}{{ Model.Password }}", "")]
    [InlineData("{{ 'chữ' | display_text }}{{ nil | display_text }}", "")]
    public async Task Item_IsReadByName(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template, _article));

    [Theory]
    [InlineData("{{ Content['alias:tin'].DisplayText }}", "Đồng bào")]
    [InlineData("{{ Content.Alias['tin'].DisplayText }}", "Đồng bào")]
    [InlineData("{{ Content.Slug.gioi-thieu.DisplayText }}", "Đồng bào")]
    [InlineData("{{ Content.Latest['alias:tin'].DisplayText }}", "Đồng bào")]
    [InlineData("{{ Content.ContentItemId['4a'].DisplayText }}", "Đồng bào")]
    [InlineData("{{ Content.ContentItemVersionId['4v'].DisplayText }}", "Đồng bào")]
    [InlineData("{{ Content['alias:không có'].DisplayText }}", "")]
    [InlineData("{{ Content.ContentItemId['không có'].DisplayText }}", "")]
    public async Task Content_FindsItems(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template));

    [Theory]
    [InlineData("{% assign item = '4a' | content_item_id %}{{ item.DisplayText }}", "Đồng bào")]
    [InlineData("{% assign items = '4x,4a' | split: ',' | content_item_id %}{{ items.size }}{{ items[0].DisplayText }}", "1Đồng bào")]
    [InlineData("{% assign item = nil | content_item_id %}{{ item.DisplayText }}", "")]
    [InlineData("{% assign item = '' | content_item_id %}{{ item.DisplayText }}", "")]
    public async Task ContentItemId(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template));

    [Theory]
    [InlineData("{{ Model | shape_build_display | shape_render }}", "[Đồng bào]")]
    [InlineData("{{ Model | shape_build_display: 'Summary' | shape_render }}", "(Đồng bào)")]
    [InlineData("{{ Model | shape_build_display: type: 'Summary' | shape_render }}", "(Đồng bào)")]
    [InlineData("{{ 'chữ' | shape_build_display | shape_render }}", "")]
    [InlineData("{% contentitem handle: 'alias:tin' %}", "[Đồng bào]")]
    [InlineData("{% contentitem 'alias:tin', display_type: 'Summary' %}", "(Đồng bào)")]
    [InlineData("{% contentitem alias: 'tin' %}", "[Đồng bào]")]
    [InlineData("{% contentitem alias: 'alias:tin' %}", "[Đồng bào]")]
    [InlineData("{% contentitem content_item_id: '4a' %}", "[Đồng bào]")]
    [InlineData("{% contentitem content_item_version_id: '4v' %}", "[Đồng bào]")]
    [InlineData("{% contentitem content_item_id: 'không có' %}", "")]
    [InlineData("{% contentitem handle: nil %}{% contentitem alias: '' %}", "")]
    public async Task Item_IsDisplayed(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template, _article));

    /// <summary>What an editor writes into an item may be the item itself; the page must come to an end.</summary>
    [Theory]
    [InlineData("{{ Model.ContentItem | shape_build_display | shape_render }}")]
    [InlineData("{% contentitem content_item_id: '4a' %}")]
    [InlineData("{% contentitem content_item_id: '4a' %}{{ Model.ContentItem | shape_build_display | shape_render }}")]
    public async Task ItemThatDisplaysItself_ComesToAnEnd(string inside)
    {
        _host.Files["Content"] = "." + inside;

        var html = await _host.RenderAsync("{% contentitem content_item_id: '4a' %}").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.InRange(html.Length, 2, 20);
    }

    [Fact]
    public async Task ItemDisplayedOftenOnAPage_IsThereEachTime() =>
        Assert.Equal(50 * "[Đồng bào]".Length, (await _host.RenderAsync("{% for i in (1..50) %}{{ Model | shape_build_display | shape_render }}{% endfor %}", _article)).Length);

    [Theory]
    [InlineData("{{ Model | display_url }}", "/item/4a")]
    [InlineData("{{ '4a' | display_url }}", "/OrchardCore.Contents/Item/Display/4a")]
    [InlineData("{{ Model | display_url: trang: 2 }}", "/item/4a?trang=2")]
    [InlineData("{{ nil | display_url }}{{ '' | display_url }}", "")]
    public async Task DisplayUrl(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template, _article));

    [Theory]
    [InlineData("{{ Model | full_text }}", "Đồng bào Cơ Tu")]
    [InlineData("{{ 'chữ' | full_text }}", "")]
    public async Task FullText(string template, string expected) => Assert.Equal(expected, await _host.RenderAsync(template, _article));

    public class Contents : DispatchProxy
    {
        private ContentItem _item = null!;

        internal static IContentManager Of(ContentItem item)
        {
            var contents = Create<IContentManager, Contents>();
            ((Contents)(object)contents)._item = item;
            return contents;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            switch (targetMethod!.Name, args![0])
            {
                case ("GetAsync", string id):
                    return Task.FromResult(id == _item.ContentItemId ? _item : null);
                case ("GetAsync", IEnumerable<string> ids):
                    return Task.FromResult<IEnumerable<ContentItem>>(ids.Contains(_item.ContentItemId) ? [_item] : []);
                case ("GetVersionAsync", string id):
                    return Task.FromResult(id == _item.ContentItemVersionId ? _item : null);
                case ("PopulateAspectAsync", _):
                    return Aspect(args[1]!);
                default:
                    throw new NotSupportedException(targetMethod.Name);
            }
        }

        private static object Aspect(object aspect)
        {
            switch (aspect)
            {
                case ContentItemMetadata metadata:
                    metadata.DisplayRouteValues = new RouteValueDictionary { ["path"] = "/item/4a" };
                    return Task.FromResult(metadata);
                case FullTextAspect text:
                    text.Segments.AddRange(["Đồng bào", "Cơ Tu"]);
                    return Task.FromResult(text);
                default:
                    throw new NotSupportedException(aspect.GetType().Name);
            }
        }
    }

    private sealed class Handles : IContentHandleManager
    {
        public Task<string?> GetContentItemIdAsync(string handle) => Task.FromResult(handle is "alias:tin" or "slug:gioi-thieu" ? "4a" : null);
    }

    private sealed class Displays : IContentItemDisplayManager
    {
        public Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
        {
            IShape shape = new Shape { Metadata = { Type = displayType.Length == 0 ? "Content" : "Content_" + displayType } };
            shape.Properties["ContentItem"] = content;
            return Task.FromResult(shape);
        }

        public Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "") => throw new NotSupportedException();

        public Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "") => throw new NotSupportedException();
    }

    private sealed class NoUpdater : IUpdateModelAccessor
    {
        public IUpdateModel ModelUpdater { get; set; } = new NullModelUpdater();
    }

    /// <summary>Writes route values as a path, those of the filter as its query.</summary>
    private sealed class Links : LinkGenerator
    {
        public override string? GetPathByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, PathString? pathBase = null, FragmentString fragment = default, LinkOptions? options = null)
        {
            var path = values.TryGetValue("path", out var given) ? given : $"/{values["Area"]}/{values["Controller"]}/{values["Action"]}/{values["ContentItemId"]}";
            return path + (values.TryGetValue("trang", out var page) ? "?trang=" + page : "");
        }

        public override string? GetPathByAddress<TAddress>(TAddress address, RouteValueDictionary values, PathString pathBase = default, FragmentString fragment = default, LinkOptions? options = null) => throw new NotSupportedException();

        public override string? GetUriByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, string? scheme = null, HostString? host = null, PathString? pathBase = null, FragmentString fragment = default, LinkOptions? options = null) => throw new NotSupportedException();

        public override string? GetUriByAddress<TAddress>(TAddress address, RouteValueDictionary values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions? options = null) => throw new NotSupportedException();
    }
}
