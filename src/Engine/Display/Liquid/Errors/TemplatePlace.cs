namespace Sapling.Display.Liquid.Errors;

/// <summary>A line and column of a template; both count from 1.</summary>
internal readonly record struct TemplatePlace(int Line, int Column)
{
    /// <summary>Where the tag or output begins that holds the given offset; where it began on an earlier line, the first letter of this one.</summary>
    public static TemplatePlace OfTag(string source, int line, int offset)
    {
        offset = Math.Min(offset, source.Length);
        var lineStart = offset == 0 ? 0 : source.LastIndexOf('\n', offset - 1) + 1;
        var before = source.AsSpan(lineStart, offset - lineStart);
        var brace = Math.Max(before.LastIndexOf("{%"), before.LastIndexOf("{{"));
        var column = brace >= 0 ? brace : before.Length - before.TrimStart().Length;
        return new(line, column + 1);
    }

    public override string ToString() => $"line {Line}, column {Column}";
}
