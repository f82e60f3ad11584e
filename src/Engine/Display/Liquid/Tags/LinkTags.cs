using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using OrchardCore.DisplayManagement.Liquid.Tags;

namespace Sapling.Display.Liquid.Tags;

internal static class LinkTags
{
    public static async ValueTask<Completion> AnchorAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        foreach (var special in context.Service<IEnumerable<IAnchorTag>>().OrderBy(tag => tag.Order))
        {
            if (special.Match(list))
            {
                return await special.WriteToAsync(list, statements, writer, encoder, context.Liquid());
            }
        }

        var tag = new TagBuilder("a");
        var arguments = await TagArguments.EvaluateAsync(list, context);
        if (Address(arguments, context) is { } address)
        {
            tag.Attributes["href"] = address;
        }

        return await WriteAsync(tag, arguments, statements, writer, encoder, context);
    }

    public static async ValueTask<Completion> FormAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var tag = new TagBuilder("form");
        var method = arguments.Text("method") ?? "post";
        tag.Attributes["method"] = method;
        var address = Address(arguments, context);
        if (address is not null)
        {
            tag.Attributes["action"] = address;
        }

        // The token is this site's secret with its visitor: a form that posts elsewhere does not take it along.
        var isOurs = address is null || !Filters.UrlFilters.IsElsewhere(address);
        if (string.Equals(method, "post", StringComparison.OrdinalIgnoreCase) && (arguments.Flag("antiforgery") ?? isOurs))
        {
            tag.InnerHtml.AppendHtml(Token(context));
        }

        return await WriteAsync(tag, arguments, statements, writer, encoder, context);
    }

    public static ValueTask<Completion> AntiForgeryTokenAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        writer.Write(encoder, Token(context));
        return new(Completion.Normal);
    }

    private static TagBuilder Token(TemplateContext context)
    {
        var tokens = context.Service<IAntiforgery>().GetAndStoreTokens(context.Http());
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["name"] = tokens.FormFieldName;
        input.Attributes["type"] = "hidden";
        input.Attributes["value"] = tokens.RequestToken;
        return input;
    }

    private static async ValueTask<Completion> WriteAsync(TagBuilder tag, TagArguments arguments, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        foreach (var (name, value) in arguments.Named)
        {
            if (!IsAddress(name) && name != "antiforgery")
            {
                tag.Attributes[name.Replace('_', '-')] = value.ToStringValue();
            }
        }

        tag.InnerHtml.AppendHtml(await TagOutput.RenderAsync(statements, encoder, context));
        writer.Write(encoder, tag);
        return Completion.Normal;
    }

    private static bool IsAddress(string name)
        => name is "href" or "action" or "controller" or "area" or "route" or "fragment" or "protocol" or "host"
        || name.StartsWith("route_", StringComparison.Ordinal);

    private static string? Address(TagArguments arguments, TemplateContext context)
    {
        var http = context.Http();
        if (arguments.Text("href") is { } href)
        {
            return Filters.UrlFilters.Resolve(href, http);
        }

        if (!arguments.Has("action") && !arguments.Has("controller") && !arguments.Has("route"))
        {
            return null;
        }

        if (!arguments.Has("controller") && arguments.Text("action") is { } literal && (literal.StartsWith('/') || literal.StartsWith("~/", StringComparison.Ordinal) || literal.Contains("://", StringComparison.Ordinal)))
        {
            return Filters.UrlFilters.Resolve(literal, http);
        }

        var values = new RouteValueDictionary();
        foreach (var (name, value) in arguments.Named)
        {
            if (name is "action" or "controller" or "area")
            {
                values[name] = value.ToStringValue();
            }
            else if (name.StartsWith("route_", StringComparison.Ordinal))
            {
                values[name["route_".Length..]] = value.ToStringValue();
            }
        }

        var address = context.Service<LinkGenerator>().GetPathByRouteValues(http, arguments.Text("route"), values);
        return arguments.Text("fragment") is { Length: > 0 } fragment ? address + "#" + fragment : address;
    }
}
