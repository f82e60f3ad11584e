using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Positions that sort a menu by its items' texts. Contract: Orchard Core 3.0.</summary>
public static class NavigationExtensions
{
    public const string AdminMenuPositionPrefix = "am";
    public const string Separator = "-";

    public static string PrefixPosition(this LocalizedString position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator)
        => position.Value.PrefixPosition(sublevel, prefix, separator);

    public static string PrefixPosition(this string position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator)
        => string.IsNullOrEmpty(sublevel) ? prefix + separator + position : prefix + sublevel + separator + position;
}
