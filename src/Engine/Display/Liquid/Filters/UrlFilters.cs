using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

internal static class UrlFilters
{
    /// <summary><c>~/tin-tuc</c> under the tenant's own prefix; everything else as it is.</summary>
    public static ValueTask<FluidValue> Href(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(new StringValue(Resolve(input.ToStringValue(), context.Http())));

    public static ValueTask<FluidValue> AbsoluteUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var http = context.Http();
        var path = Resolve(input.ToStringValue(), http);
        if (IsElsewhere(path))
        {
            return new(new StringValue(path));
        }

        if (!path.StartsWith('/'))
        {
            path = http.Request.PathBase.Value + "/" + path;
        }

        return new(new StringValue($"{http.Request.Scheme}://{http.Request.Host.Value}{path}"));
    }

    public static ValueTask<FluidValue> AppendVersion(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var http = context.Http();
        var path = Resolve(input.ToStringValue(), http);
        return new(new StringValue(context.Service<IFileVersionProvider>().AddFileVersionToPath(http.Request.PathBase, path)));
    }

    public static ValueTask<FluidValue> ResourceUrl(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var path = Resolve(input.ToStringValue(), context.Http());
        var cdn = context.Service<IOptions<ResourceManagementOptions>>().Value.CdnBaseUrl;
        return new(new StringValue(string.IsNullOrEmpty(cdn) || IsElsewhere(path) ? path : cdn.TrimEnd('/') + path));
    }

    /// <summary>Whether an address names its own scheme or host: <c>https://…</c>, <c>//…</c>, <c>mailto:…</c>.</summary>
    public static bool IsElsewhere(string path)
        => path.StartsWith("//", StringComparison.Ordinal) || (!path.StartsWith('/') && Uri.TryCreate(path, UriKind.Absolute, out _));

    public static string Resolve(string path, HttpContext http)
        => path.StartsWith("~/", StringComparison.Ordinal) ? http.Request.PathBase.Value + path[1..]
        : path == "~" ? http.Request.PathBase.Value + "/"
        : path;
}
