using System.Globalization;

namespace Sapling.Contents.Items;

/// <summary>The first free one of "x", "x-2", "x-3"…</summary>
internal static class NumberedName
{
    /// <summary>
    /// A weekly notice has the same title for years: numbers are doubled until one is free, then halved back to the end of the row,
    /// so that few of many are asked for.
    /// </summary>
    internal static async Task<string> FreeAsync(string name, Func<string, Task<bool>> isFree)
    {
        if (await isFree(name))
        {
            return name;
        }

        var (taken, free) = (1, 2);

        while (!await isFree(Of(name, free)))
        {
            (taken, free) = (free, free * 2);
        }

        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            (taken, free) = await isFree(Of(name, middle)) ? (taken, middle) : (middle, free);
        }

        return Of(name, free);
    }

    private static string Of(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
