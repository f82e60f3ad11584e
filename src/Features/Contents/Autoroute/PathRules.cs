using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;

namespace Sapling.Contents.Autoroute;

/// <summary>What a path may be.</summary>
internal static class PathRules
{
    internal static IEnumerable<ValidationResult> Check(AutoroutePart part, IStringLocalizer S)
    {
        if (string.IsNullOrEmpty(part.Path))
        {
            yield break;
        }

        if (part.Path == "/")
        {
            yield return new ValidationResult(S["Your permalink can't be set to the homepage, please use the homepage option instead."], [nameof(part.Path)]);
        }

        if (part.Path.IndexOfAny(AutoroutePart.InvalidCharactersForPath) >= 0 || part.Path.Contains(' ') || part.Path.Contains("//", StringComparison.Ordinal))
        {
            yield return new ValidationResult(
                S["Please do not use any of the following characters in your permalink: {0}. No spaces, or consecutive slashes, are allowed (please use dashes or underscores instead).", string.Join(", ", AutoroutePart.InvalidCharactersForPath)],
                [nameof(part.Path)]);
        }

        if (part.Path.Length > AutoroutePart.MaxPathLength)
        {
            yield return new ValidationResult(S["Your permalink is too long. The permalink can only be up to {0} characters.", AutoroutePart.MaxPathLength], [nameof(part.Path)]);
        }
    }
}
