using System.Text;

namespace Sapling.Media.Storage;

/// <summary>Names for a file that is put beside others.</summary>
internal static class FreeNames
{
    private const int MaxAttempts = 1_000;

    /// <summary>What to try until one is free: the name, then the name with numbers. What is too long for a disk loses the end of its stem.</summary>
    public static IEnumerable<string> For(string name)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        yield return Fit(stem, extension);
        for (var number = 2; number <= MaxAttempts; number++)
        {
            yield return Fit(stem, $"-{number}{extension}");
        }
    }

    /// <summary>The name, with as much of its stem as a disk takes.</summary>
    public static string Fit(string name) => Fit(Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));

    private static string Fit(string stem, string end)
    {
        var room = StorePath.MaxSegmentBytes - Encoding.UTF8.GetByteCount(end);
        if (Encoding.UTF8.GetByteCount(stem) <= room)
        {
            return stem + end;
        }

        var kept = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes())
        {
            if ((room -= rune.Utf8SequenceLength) < 0)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.ToString().TrimEnd() + end;
    }
}
