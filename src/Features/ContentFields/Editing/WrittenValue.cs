namespace Sapling.ContentFields.Editing;

/// <summary>Values that people write as text: dates, numbers.</summary>
internal static class WrittenValue
{
    internal delegate bool Parser<TValue>(string text, out TValue value);

    /// <summary>Empty is no value. False: it cannot be read.</summary>
    public static bool TryRead<TValue>(string? text, Parser<TValue> parse, out TValue? value)
        where TValue : struct
    {
        value = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        var isRead = parse(text, out var read);
        value = isRead ? read : null;
        return isRead;
    }
}

/// <summary>A form with one text.</summary>
internal sealed class WrittenInput
{
    public string? Value { get; set; }
}
