using System.Text.Json.Nodes;
using Fluid;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Liquid.Filters;
using Sapling.Display.Liquid.Values;

namespace Sapling.Display.Liquid;

/// <summary>The filters, objects and member rules that every template has.</summary>
internal sealed class LiquidDefaults : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.StrictFilters = true;
        options.MemberAccessStrategy = new LiquidMembers();
        options.ValueConverters.Add(LiquidValues.Convert);
        LiquidObjects.Add(options);
        Members(options.MemberAccessStrategy);
        Filters(options.Filters);
    }

    private static void Members(MemberAccessStrategy members)
    {
        var shape = new ShapeMember();
        members.Register(typeof(IShape), [new("*", shape)]);
        // Bases are asked before interfaces, and the base of Shape is Composite.
        members.Register(typeof(Shape), [new("*", shape)]);
        members.Register<JsonObject, object>(static (json, name) => LiquidValues.FromJson(json.TryGetPropertyValue(name, out var node) ? node : null));
        members.Register<OrchardCore.DisplayManagement.Zones.Zones, object>(static (zones, name) => zones[name]);
        members.Register<Composite, object?>(static (composite, name) => composite.Properties.TryGetValue(name, out var value) ? value : null);
        members.Register<ShapeMetadata>(
            nameof(ShapeMetadata.Type), nameof(ShapeMetadata.DisplayType), nameof(ShapeMetadata.Position), nameof(ShapeMetadata.Tab),
            nameof(ShapeMetadata.Card), nameof(ShapeMetadata.Column), nameof(ShapeMetadata.Prefix), nameof(ShapeMetadata.Name),
            nameof(ShapeMetadata.Differentiator), nameof(ShapeMetadata.Alternates), nameof(ShapeMetadata.Wrappers));
    }

    private static void Filters(FilterCollection filters)
    {
        filters.AddFilter("href", UrlFilters.Href);
        filters.AddFilter("absolute_url", UrlFilters.AbsoluteUrl);
        filters.AddFilter("append_version", UrlFilters.AppendVersion);
        filters.AddFilter("resource_url", UrlFilters.ResourceUrl);
        filters.AddFilter("slugify", TextFilters.Slugify);
        filters.AddFilter("transliterate", TextFilters.Transliterate);
        filters.AddFilter("sanitize_html", TextFilters.SanitizeHtml);
        filters.AddFilter("html_class", TextFilters.HtmlClass);
        filters.AddFilter("t", TextFilters.Localize);
        filters.AddFilter("json", TextFilters.Json);
        filters.AddFilter("jsonparse", TextFilters.JsonParse);
        filters.AddFilter("liquid", TextFilters.Liquid);
        filters.AddFilter("console_log", TextFilters.ConsoleLog);
        filters.AddFilter("local", TimeFilters.Local);
        filters.AddFilter("utc", TimeFilters.Utc);
        filters.AddFilter("shape_new", ShapeFilters.New);
        filters.AddFilter("shape_render", ShapeFilters.Render);
        filters.AddFilter("shape_stringify", ShapeFilters.Stringify);
        filters.AddFilter("shape_properties", ShapeFilters.Properties);
        filters.AddFilter("has_permission", UserFilters.HasPermission);
        filters.AddFilter("has_claim", UserFilters.HasClaim);
        filters.AddFilter("is_in_role", UserFilters.IsInRole);
        filters.AddFilter("user_id", UserFilters.UserId);
        filters.AddFilter("user_email", UserFilters.UserEmail);
    }
}
