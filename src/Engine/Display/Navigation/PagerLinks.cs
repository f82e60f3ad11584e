using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Navigation;

/// <summary>The address of each page: the page's own, with what a visitor chose kept, and the page number in the query.</summary>
internal sealed class PagerLinks
{
    public const string DefaultKey = "pagenum";

    private readonly HttpRequest _request;
    private readonly Dictionary<string, StringValues> _query;

    public PagerLinks(IShape pager, HttpRequest request)
    {
        _request = request;
        _query = request.Query.ToDictionary(StringComparer.OrdinalIgnoreCase);
        var given = pager.Properties.TryGetValue("RouteData", out var route) ? route as RouteValueDictionary ?? (route as RouteData)?.Values : null;
        Key = (pager.Properties.TryGetValue("PagerId", out var id) ? id : given?["PagerId"])?.ToString() is { Length: > 0 } key ? key : DefaultKey;
        foreach (var (name, value) in given ?? [])
        {
            if (!request.RouteValues.ContainsKey(name) && !name.Equals("PagerId", StringComparison.OrdinalIgnoreCase) && value is not null
                && name is not ("area" or "controller" or "action"))
            {
                _query[name] = Convert.ToString(value, CultureInfo.InvariantCulture);
            }
        }

        if (pager.Properties.TryGetValue("UrlParams", out var more) && more is IDictionary<string, string> parameters)
        {
            foreach (var (name, value) in parameters)
            {
                _query[name] = value;
            }
        }
    }

    public string Key { get; }

    // The first page has one address only, the one without a number.
    public string ForPage(int page) => With(page > 1 ? (Key, page.ToString(CultureInfo.InvariantCulture)) : null, Key);

    public string With((string Name, string Value)? added, params ReadOnlySpan<string> without)
    {
        var query = new Dictionary<string, StringValues>(_query, StringComparer.OrdinalIgnoreCase);
        foreach (var name in without)
        {
            query.Remove(name);
        }

        var builder = new QueryBuilder(query);
        if (added is { } one)
        {
            builder.Add(one.Name, one.Value);
        }

        return UriHelper.BuildRelative(_request.PathBase, _request.Path, builder.ToQueryString());
    }
}
