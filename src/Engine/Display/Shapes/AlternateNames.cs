using System.Buffers;

namespace OrchardCore.DisplayManagement.Utilities;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class StringExtensions
{
    private static readonly SearchValues<char> _special = SearchValues.Create("-.");

    /// <summary>A name as it stands in an alternate: <c>-</c> becomes <c>__</c> and <c>.</c> becomes <c>_</c>.</summary>
    public static string EncodeAlternateElement(this string alternateElement)
    {
        ArgumentNullException.ThrowIfNull(alternateElement);

        return alternateElement.AsSpan().ContainsAny(_special)
            ? alternateElement.Replace("-", "__").Replace('.', '_')
            : alternateElement;
    }
}
