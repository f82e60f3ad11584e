using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>The condition <c>path</c>: paths of requests, each maybe ending in <c>*</c>. Contract: Orchard Core 3.0.</summary>
public class PathPlacementNodeFilterProvider(IHttpContextAccessor httpContextAccessor) : IPlacementNodeFilterProvider
{
    public string Key => "path";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        if (httpContextAccessor.HttpContext is not { } http)
        {
            return false;
        }

        foreach (var pattern in FilterValues.Of(expression))
        {
            if (Matches(http.Request.Path, pattern))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(PathString path, string pattern)
    {
        // "~/about", "about" and "/about/" mean the same page.
        var wanted = "/" + pattern.TrimStart('~').Trim('/');
        var actual = "/" + (path.Value ?? string.Empty).Trim('/');

        return pattern.EndsWith('*')
            ? actual.StartsWith(wanted.TrimEnd('*'), StringComparison.OrdinalIgnoreCase)
            : string.Equals(actual, wanted, StringComparison.OrdinalIgnoreCase);
    }
}
