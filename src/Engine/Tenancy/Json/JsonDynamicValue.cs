using System.Dynamic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>Contract: Orchard Core 3.0. A JSON string, number or boolean seen through <c>dynamic</c>.</summary>
public sealed partial class JsonDynamicValue : JsonDynamicBase, IComparable, IComparable<JsonDynamicValue>, IEquatable<JsonDynamicValue>
{
    private readonly JsonValue? _value;

    public JsonDynamicValue(JsonValue? jsonValue) => _value = jsonValue;

    public override JsonNode? Node => _value;

    public override string ToString() => _value?.ToString() ?? string.Empty;

    public string ToString(string? format) => ToString(format, CultureInfo.CurrentCulture);

    public string ToString(IFormatProvider? formatProvider) => ToString(null, formatProvider);

    public string ToString(string? format, IFormatProvider? formatProvider) => _value?.GetObjectValue() switch
    {
        null => string.Empty,
        IFormattable value => value.ToString(format, formatProvider),
        var value => value.ToString() ?? string.Empty,
    };

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        if (_value is null)
        {
            result = null;
            return !binder.Type.IsValueType || Nullable.GetUnderlyingType(binder.Type) is not null;
        }

        result = binder.Type == typeof(string) ? ToString() : _value.Deserialize(binder.Type, JOptions.Default);
        return true;
    }

    int IComparable.CompareTo(object? obj) => CompareTo(obj as JsonDynamicValue);

    public int CompareTo(JsonDynamicValue? other) => (_value?.GetObjectValue(), other?._value?.GetObjectValue()) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (IComparable left, var right) when left.GetType() == right.GetType() => left.CompareTo(right),
        var (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()),
    };

    public bool Equals(JsonDynamicValue? other) => other is not null && JsonNode.DeepEquals(_value, other._value);

    public override bool Equals(object? obj) => obj switch
    {
        JsonDynamicValue other => Equals(other),
        string text => ToString() == text,
        _ => false,
    };

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(JsonDynamicValue? left, JsonDynamicValue? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(JsonDynamicValue? left, JsonDynamicValue? right) => !(left == right);

    public static bool operator <(JsonDynamicValue left, JsonDynamicValue right) => left.CompareTo(right) < 0;

    public static bool operator <=(JsonDynamicValue left, JsonDynamicValue right) => left.CompareTo(right) <= 0;

    public static bool operator >(JsonDynamicValue left, JsonDynamicValue right) => left.CompareTo(right) > 0;

    public static bool operator >=(JsonDynamicValue left, JsonDynamicValue right) => left.CompareTo(right) >= 0;
}
