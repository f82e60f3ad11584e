namespace Sapling.Contents.History;

internal enum ChangeKind
{
    Kept,
    Removed,
    Added,
}

/// <summary>A run of text that was kept, removed or added.</summary>
internal readonly record struct Change(ChangeKind Kind, string Text);

/// <summary>The shortest way from one text to another, word by word (Myers' algorithm).</summary>
internal static class WordDiff
{
    // Beyond this many changed words a comparison helps nobody, and its cost grows with the square.
    private const int MostChanges = 2000;

    internal static IReadOnlyList<Change> Compare(string before, string after)
    {
        var a = Words(before);
        var b = Words(after);
        var start = 0;

        while (start < a.Count && start < b.Count && a[start] == b[start])
        {
            start++;
        }

        var end = 0;

        while (end < a.Count - start && end < b.Count - start && a[a.Count - 1 - end] == b[b.Count - 1 - end])
        {
            end++;
        }

        var runs = new Runs();
        runs.Add(ChangeKind.Kept, a, 0, start);
        Middle(a.GetRange(start, a.Count - end - start), b.GetRange(start, b.Count - end - start), runs);
        runs.Add(ChangeKind.Kept, a, a.Count - end, a.Count);
        return runs.Finish();
    }

    /// <summary>Letters and digits make words; each other character, a space too, stands for itself.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();

        for (var i = 0; i < text.Length;)
        {
            var from = i++;

            if (IsWord(text[from]))
            {
                while (i < text.Length && IsWord(text[i]))
                {
                    i++;
                }
            }

            words.Add(text[from..i]);
        }

        return words;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character)
        || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static void Middle(List<string> a, List<string> b, Runs runs)
    {
        if (a.Count == 0 || b.Count == 0 || Trace(a, b) is not { } trace)
        {
            runs.Add(ChangeKind.Removed, a, 0, a.Count);
            runs.Add(ChangeKind.Added, b, 0, b.Count);
            return;
        }

        var steps = new Stack<(ChangeKind Kind, int Index)>();
        var (x, y) = (a.Count, b.Count);

        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var v = trace[d];
            var k = x - y;
            var down = k == -d || (k != d && At(v, d, k - 1) < At(v, d, k + 1));
            var previousK = down ? k + 1 : k - 1;
            var (previousX, previousY) = d == 0 ? (0, 0) : (At(v, d, previousK), At(v, d, previousK) - previousK);

            while (x > previousX && y > previousY && (d == 0 || x > (down ? previousX : previousX + 1) || y > (down ? previousY + 1 : previousY)))
            {
                steps.Push((ChangeKind.Kept, --x));
                y--;
            }

            if (d > 0)
            {
                steps.Push(down ? (ChangeKind.Added, --y) : (ChangeKind.Removed, --x));
            }
        }

        foreach (var (kind, index) in steps)
        {
            runs.Add(kind, kind == ChangeKind.Added ? b : a, index, index + 1);
        }
    }

    /// <summary>How far each diagonal is reached with 0, 1, 2… changes; null when there are too many.</summary>
    private static List<int[]>? Trace(List<string> a, List<string> b)
    {
        var trace = new List<int[]>();
        var most = Math.Min(a.Count + b.Count, MostChanges);
        var v = new int[3];

        for (var d = 0; d <= most; d++)
        {
            // Diagonals -d-1 … d+1 of the round before.
            trace.Add(v);
            var next = new int[(2 * d) + 5];

            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : k == -d || (k != d && At(v, d, k - 1) < At(v, d, k + 1)) ? At(v, d, k + 1) : At(v, d, k - 1) + 1;
                var y = x - k;

                while (x < a.Count && y < b.Count && a[x] == b[y])
                {
                    x++;
                    y++;
                }

                next[k + d + 2] = x;

                if (x >= a.Count && y >= b.Count)
                {
                    return trace;
                }
            }

            v = next;
        }

        return null;
    }

    // The array that round d starts from has the diagonals -d-1 … d+1.
    private static int At(int[] v, int d, int k) => v[k + d + 1];

    private sealed class Runs
    {
        private readonly List<(ChangeKind Kind, System.Text.StringBuilder Text)> _runs = [];

        internal void Add(ChangeKind kind, List<string> words, int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                if (_runs.Count == 0 || _runs[^1].Kind != kind)
                {
                    _runs.Add((kind, new()));
                }

                _runs[^1].Text.Append(words[i]);
            }
        }

        internal IReadOnlyList<Change> Finish() => [.. _runs.Select(run => new Change(run.Kind, run.Text.ToString()))];
    }
}
