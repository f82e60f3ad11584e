using Fluid;
using Fluid.Ast;
using OrchardCore.DisplayManagement.Liquid;
using Parlot.Fluent;

namespace Sapling.Display.Liquid.Tags;

/// <summary>The tags every template has. Features add theirs through <see cref="LiquidViewOptions"/>.</summary>
internal static class CoreTags
{
    public static void Register(LiquidViewParser parser, Parser<Expression> expression, Parser<IReadOnlyList<FilterArgument>> arguments)
    {
        var maybe = Parsers.ZeroOrOne(arguments, []);

        parser.RegisterEmptyTag("render_body", LayoutTags.RenderBodyAsync);
        parser.RegisterParserTag("render_section", arguments, LayoutTags.RenderSectionAsync);
        parser.RegisterExpressionTag("layout", LayoutTags.LayoutAsync);
        parser.RegisterParserTag("page_title", maybe, LayoutTags.PageTitleAsync);
        parser.RegisterParserTag("page_title_add_segment", arguments, LayoutTags.PageTitleAddSegmentAsync);
        parser.RegisterParserBlock("zone", arguments, LayoutTags.ZoneAsync);

        parser.RegisterParserTag("shape", arguments, ShapeTag.WriteAsync);
        var pair = expression.And(expression);
        var named = expression.And(arguments);
        parser.RegisterExpressionTag("shape_clear_alternates", ShapeTags.ClearAlternatesAsync);
        parser.RegisterParserTag("shape_add_alternates", pair, ShapeTags.AddAlternatesAsync);
        parser.RegisterExpressionTag("shape_clear_wrappers", ShapeTags.ClearWrappersAsync);
        parser.RegisterParserTag("shape_add_wrappers", pair, ShapeTags.AddWrappersAsync);
        parser.RegisterExpressionTag("shape_clear_classes", ShapeTags.ClearClassesAsync);
        parser.RegisterParserTag("shape_add_classes", pair, ShapeTags.AddClassesAsync);
        parser.RegisterExpressionTag("shape_clear_attributes", ShapeTags.ClearAttributesAsync);
        parser.RegisterParserTag("shape_add_attributes", named, ShapeTags.AddAttributesAsync);
        parser.RegisterParserTag("shape_type", pair, ShapeTags.TypeAsync);
        parser.RegisterParserTag("shape_display_type", pair, ShapeTags.DisplayTypeAsync);
        parser.RegisterParserTag("shape_position", pair, ShapeTags.PositionAsync);
        parser.RegisterParserTag("shape_tab", pair, ShapeTags.TabAsync);
        parser.RegisterParserTag("shape_cache", named, ShapeTags.CacheAsync);
        parser.RegisterParserTag("shape_remove_item", pair, ShapeTags.RemoveItemAsync);
        parser.RegisterParserTag("shape_add_properties", named, ShapeTags.AddPropertiesAsync);
        parser.RegisterParserTag("shape_remove_property", pair, ShapeTags.RemovePropertyAsync);
        parser.RegisterParserTag("shape_pager", named, ShapeTags.AddPropertiesAsync);

        parser.RegisterParserTag("meta", arguments, ResourceTags.MetaAsync);
        parser.RegisterParserTag("link", arguments, ResourceTags.LinkAsync);
        parser.RegisterParserTag("script", arguments, ResourceTags.ScriptAsync);
        parser.RegisterParserTag("style", arguments, ResourceTags.StyleAsync);
        parser.RegisterParserTag("resources", arguments, ResourceTags.ResourcesAsync);
        parser.RegisterParserBlock("scriptblock", maybe, ResourceTags.ScriptBlockAsync);
        parser.RegisterParserBlock("styleblock", maybe, ResourceTags.StyleBlockAsync);

        parser.RegisterParserBlock("a", maybe, LinkTags.AnchorAsync);
        parser.RegisterParserBlock("form", maybe, LinkTags.FormAsync);
        parser.RegisterEmptyTag("antiforgerytoken", LinkTags.AntiForgeryTokenAsync);

        parser.RegisterParserTag("helper", arguments, HelperTags.HelperAsync);
        parser.RegisterParserBlock("block", arguments, HelperTags.BlockAsync);

        parser.RegisterParserBlock("cache", arguments, CacheTags.CacheAsync);
        parser.RegisterExpressionTag("cache_dependency", CacheTags.DependencyAsync);
        parser.RegisterExpressionTag("cache_expires_on", CacheTags.ExpiresOnAsync);
        parser.RegisterExpressionTag("cache_expires_after", CacheTags.ExpiresAfterAsync);
        parser.RegisterExpressionTag("cache_expires_sliding", CacheTags.ExpiresSlidingAsync);

        parser.RegisterParserTag("httpcontext_add_items", arguments, RequestTags.AddItemsAsync);
        parser.RegisterExpressionTag("httpcontext_remove_items", RequestTags.RemoveItemAsync);
    }
}
