using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ResourceManagement;

namespace Sapling.Display.Liquid.Tags;

/// <summary>The tags for meta and link elements, scripts and styles.</summary>
internal static class ResourceTags
{
    private static readonly HashSet<string> _own = new(StringComparer.Ordinal)
    {
        "name", "src", "href", "at", "version", "debug_src", "cdn_src", "debug_cdn_src", "use_cdn", "condition", "culture",
        "debug", "depends_on", "append_version", "property", "content", "http_equiv", "charset", "separator", "rel", "sizes", "title", "type",
    };

    public static async ValueTask<Completion> MetaAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var content = arguments.Text("content");
        if (arguments.Has("content") && string.IsNullOrEmpty(content))
        {
            // A page that has no description says nothing rather than an empty one.
            return Completion.Normal;
        }

        var meta = new MetaEntry(arguments.Text("name"), arguments.Text("property"), content, arguments.Text("http_equiv"), arguments.Text("charset"));
        AddOthers(arguments, (name, value) => meta.SetAttribute(name, value));
        var resources = context.Service<IResourceManager>();
        if (arguments.Text("separator") is { } separator)
        {
            resources.AppendMeta(meta, separator);
        }
        else
        {
            resources.RegisterMeta(meta);
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> LinkAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var link = new LinkEntry
        {
            Rel = arguments.Text("rel"),
            Href = arguments.Text("href") ?? arguments.Text("src"),
            Type = arguments.Text("type"),
            Title = arguments.Text("title"),
            Sizes = arguments.Text("sizes"),
            Condition = arguments.Text("condition"),
            AppendVersion = arguments.Flag("append_version") ?? false,
        };
        AddOthers(arguments, (name, value) => link.SetAttribute(name, value));
        context.Service<IResourceManager>().RegisterLink(link);
        return Completion.Normal;
    }

    public static async ValueTask<Completion> ScriptAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var resources = context.Service<IResourceManager>();
        var settings = Require(resources, "script", arguments, context);
        if (settings.Location is ResourceLocation.Unspecified or ResourceLocation.Inline)
        {
            resources.RenderLocalScript(settings, writer);
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> StyleAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var resources = context.Service<IResourceManager>();
        var settings = Require(resources, "stylesheet", arguments, context);
        if (settings.Location == ResourceLocation.Inline)
        {
            resources.RenderLocalStyle(settings, writer);
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> ResourcesAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = (await TagArguments.EvaluateAsync(list, context)).FirstOrNamed("type");
        if (!Enum.TryParse<ResourceTagType>(name, ignoreCase: true, out var type) || !Enum.IsDefined(type))
        {
            throw new InvalidOperationException($"The tag 'resources' does not know the type '{name}'. Use one of: {string.Join(", ", Enum.GetNames<ResourceTagType>())}.");
        }

        foreach (var processor in context.Service<IEnumerable<IResourcesTagHelperProcessor>>())
        {
            await processor.ProcessAsync(new ResourcesTagHelperProcessorContext(type, writer));
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> ScriptBlockAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var (arguments, block) = await BlockAsync("script", list, statements, encoder, context);
        var resources = context.Service<IResourceManager>();
        if (arguments.Text("name") is { Length: > 0 })
        {
            var settings = Require(resources, "script", arguments, context);
            if (settings.Location is ResourceLocation.Unspecified or ResourceLocation.Inline)
            {
                resources.RenderLocalScript(settings.Define(d => d.SetInnerContent(block.Inner)), writer);
            }
            else
            {
                settings.Define(d => d.SetInnerContent(block.Inner));
            }

            return Completion.Normal;
        }

        switch (Location(arguments))
        {
            case ResourceLocation.Head:
                resources.RegisterHeadScript(block.Tag);
                break;
            case ResourceLocation.Foot:
                resources.RegisterFootScript(block.Tag);
                break;
            default:
                writer.Write(encoder, block.Tag);
                break;
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> StyleBlockAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var (arguments, block) = await BlockAsync("style", list, statements, encoder, context);
        if (Location(arguments) == ResourceLocation.Inline)
        {
            writer.Write(encoder, block.Tag);
        }
        else if (arguments.Text("name") is { Length: > 0 })
        {
            Require(context.Service<IResourceManager>(), "stylesheet", arguments, context).Define(d => d.SetInnerContent(block.Inner));
        }
        else
        {
            context.Service<IResourceManager>().RegisterStyle(block.Tag);
        }

        return Completion.Normal;
    }

    private static async ValueTask<(TagArguments Arguments, (IHtmlContent Tag, string Inner) Block)> BlockAsync(
        string element, IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(list, context);
        var inner = (await TagOutput.RenderAsync(statements, encoder, context)).ToString();
        var tag = new TagBuilder(element);
        tag.InnerHtml.AppendHtml(inner);
        AddOthers(arguments, (name, value) => tag.Attributes[name] = value);
        return (arguments, (tag, inner));
    }

    private static RequireSettings Require(IResourceManager resources, string type, TagArguments arguments, TemplateContext context)
    {
        var name = arguments.Text("name");
        var source = arguments.Text("src") ?? arguments.Text("href");
        if (string.IsNullOrEmpty(name) && string.IsNullOrEmpty(source) && arguments.First.IsNil())
        {
            throw new InvalidOperationException($"The tag '{(type == "script" ? "script" : "style")}' needs 'name' or 'src'.");
        }

        var settings = string.IsNullOrEmpty(name) && !string.IsNullOrEmpty(source)
            ? resources.RegisterUrl(type, source, arguments.Text("debug_src"))
            : resources.RegisterResource(type, name ?? arguments.First.ToStringValue());
        if (!string.IsNullOrEmpty(name) && !string.IsNullOrEmpty(source))
        {
            var cdn = arguments.Text("cdn_src");
            settings.Define(definition =>
            {
                definition.SetUrl(source, arguments.Text("debug_src"));
                if (!string.IsNullOrEmpty(cdn))
                {
                    definition.SetCdn(cdn, arguments.Text("debug_cdn_src"));
                }
            });
        }

        settings.AtLocation(Location(arguments) is var at && at != ResourceLocation.Unspecified ? at : settings.Location)
            .UseVersion(arguments.Text("version")).UseCulture(arguments.Text("culture")).ShouldAppendVersion(arguments.Flag("append_version"));
        if (arguments.Text("condition") is { Length: > 0 } condition)
        {
            settings.UseCondition(condition);
        }

        if (arguments.Flag("use_cdn") is { } useCdn)
        {
            settings.UseCdn(useCdn);
        }

        if (arguments.Flag("debug") is { } debug)
        {
            settings.UseDebugMode(debug);
        }

        settings.SetDependencies(TagArguments.Words(arguments.Get("depends_on"), context));
        AddOthers(arguments, (key, value) => settings.SetAttribute(key, value));
        return settings;
    }

    private static ResourceLocation Location(TagArguments arguments)
    {
        if (arguments.Text("at") is not { Length: > 0 } text)
        {
            return ResourceLocation.Unspecified;
        }

        return Enum.TryParse<ResourceLocation>(text, ignoreCase: true, out var location) && Enum.IsDefined(location)
            ? location
            : throw new InvalidOperationException($"A script or style has no place '{text}'. Use one of: {string.Join(", ", Enum.GetNames<ResourceLocation>())}.");
    }

    private static void AddOthers(TagArguments arguments, Action<string, string> add)
    {
        foreach (var (name, value) in arguments.Named)
        {
            if (!_own.Contains(name) || name == "type" && arguments.Text("rel") is null && arguments.Text("content") is null)
            {
                var flag = value.Type == Fluid.Values.FluidValues.Boolean;
                if (!flag || value.ToBooleanValue())
                {
                    add(name.Replace('_', '-'), flag ? string.Empty : value.ToStringValue());
                }
            }
        }
    }
}
