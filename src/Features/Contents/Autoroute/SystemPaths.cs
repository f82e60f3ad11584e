using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Sapling.Contents.Autoroute;

/// <summary>The addresses that features have of their own, such as the page to sign in or the list of news. They come before those of items.</summary>
internal sealed class SystemPaths(IEnumerable<EndpointDataSource> sources)
{
    /// <param name="path">As <see cref="RoutePaths.Normalize"/> gives it, or with capital letters.</param>
    /// <returns>True when no reader would ever see an item that has the path.</returns>
    internal bool Has(string path)
    {
        var words = path.Trim('/').Split('/');
        return sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Any(endpoint => !IsForLinksAlone(endpoint) && Answers(endpoint.RoutePattern, words));
    }

    private static bool IsForLinksAlone(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>() is { SuppressMatching: true };

    private static bool Answers(RoutePattern pattern, string[] words)
    {
        if (pattern.PathSegments.Count < words.Length)
        {
            return false;
        }

        for (var i = 0; i < pattern.PathSegments.Count; i++)
        {
            var segment = pattern.PathSegments[i];

            if (i < words.Length ? !string.Equals(Word(pattern, segment), words[i], StringComparison.OrdinalIgnoreCase) : !MayBeLeftOut(segment))
            {
                return false;
            }
        }

        return true;
    }

    // Routes of controllers have a parameter where each of their endpoints stands for one value of it.
    private static string? Word(RoutePattern pattern, RoutePatternPathSegment segment) => segment.IsSimple ? segment.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart parameter => pattern.RequiredValues.TryGetValue(parameter.Name, out var value) ? value as string : null,
        _ => null,
    } : null;

    private static bool MayBeLeftOut(RoutePatternPathSegment segment) =>
        segment.Parts is [RoutePatternParameterPart parameter] && (parameter.IsOptional || parameter.IsCatchAll || parameter.Default is not null);
}
