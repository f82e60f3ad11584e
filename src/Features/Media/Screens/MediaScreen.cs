using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using Sapling.Media.Permissions;
using Sapling.Media.Storage;

namespace Sapling.Media.Screens;

/// <summary>What the screens of the media library have in common: paths come from outside and are checked before anything else.</summary>
public abstract class MediaScreen : Controller
{
    private protected static bool TryPath(string? given, [NotNullWhen(true)] out string? path) => StorePath.TryNormalize(given, out path, out _);

    /// <summary>Null when the user may look into the folder, else the refusal.</summary>
    private protected async Task<IActionResult?> RefuseSightAsync(MediaAccess access, string path)
        => await access.MayEnterAsync(User) && await access.MaySeeAsync(User, path) ? null : Refusal();

    /// <summary>Null when the user may change each of the files or folders, else the refusal.</summary>
    private protected async Task<IActionResult?> RefuseChangeAsync(MediaAccess access, params IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (!await access.MayManageAsync(User, path))
            {
                return Refusal();
            }
        }

        return null;
    }

    private protected IActionResult Refusal() => User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();

    private protected IActionResult ToFolder(string folder) => RedirectToAction("Index", "Library", new { area = "OrchardCore.Media", folder = folder.Length == 0 ? null : folder });

    /// <summary>The paths of a form, each once, or null when one of them is none.</summary>
    private protected static List<string>? Paths(string[]? given)
    {
        var paths = new List<string>();
        foreach (var text in (given ?? []).Distinct(StringComparer.Ordinal))
        {
            if (!TryPath(text, out var path) || path.Length == 0)
            {
                return null;
            }

            paths.Add(path);
        }

        return paths;
    }
}
