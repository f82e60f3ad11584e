using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

public sealed partial class JsonDynamicValue
{
    // Without an operator for exactly the type, code would get that of another: a float by way of a long.
    public static explicit operator bool(JsonDynamicValue? value) => Read<bool>(value);

    public static explicit operator byte(JsonDynamicValue? value) => Read<byte>(value);

    public static explicit operator byte[]?(JsonDynamicValue? value) => Read<byte[]>(value);

    public static explicit operator char(JsonDynamicValue? value) => Read<char>(value);

    public static explicit operator DateTime(JsonDynamicValue? value) => Read<DateTime>(value);

    public static explicit operator DateTimeOffset(JsonDynamicValue? value) => Read<DateTimeOffset>(value);

    public static explicit operator decimal(JsonDynamicValue? value) => Read<decimal>(value);

    public static explicit operator double(JsonDynamicValue? value) => Read<double>(value);

    public static explicit operator Guid(JsonDynamicValue? value) => Read<Guid>(value);

    public static explicit operator short(JsonDynamicValue? value) => Read<short>(value);

    public static explicit operator int(JsonDynamicValue? value) => Read<int>(value);

    public static explicit operator long(JsonDynamicValue? value) => Read<long>(value);

    public static explicit operator bool?(JsonDynamicValue? value) => Read<bool?>(value);

    public static explicit operator byte?(JsonDynamicValue? value) => Read<byte?>(value);

    public static explicit operator char?(JsonDynamicValue? value) => Read<char?>(value);

    public static explicit operator DateTimeOffset?(JsonDynamicValue? value) => Read<DateTimeOffset?>(value);

    public static explicit operator DateTime?(JsonDynamicValue? value) => Read<DateTime?>(value);

    public static explicit operator decimal?(JsonDynamicValue? value) => Read<decimal?>(value);

    public static explicit operator double?(JsonDynamicValue? value) => Read<double?>(value);

    public static explicit operator Guid?(JsonDynamicValue? value) => Read<Guid?>(value);

    public static explicit operator short?(JsonDynamicValue? value) => Read<short?>(value);

    public static explicit operator int?(JsonDynamicValue? value) => Read<int?>(value);

    public static explicit operator long?(JsonDynamicValue? value) => Read<long?>(value);

    public static explicit operator sbyte?(JsonDynamicValue? value) => Read<sbyte?>(value);

    public static explicit operator float?(JsonDynamicValue? value) => Read<float?>(value);

    public static explicit operator TimeSpan?(JsonDynamicValue? value) => Read<TimeSpan?>(value);

    public static explicit operator ushort?(JsonDynamicValue? value) => Read<ushort?>(value);

    public static explicit operator uint?(JsonDynamicValue? value) => Read<uint?>(value);

    public static explicit operator ulong?(JsonDynamicValue? value) => Read<ulong?>(value);

    public static explicit operator sbyte(JsonDynamicValue? value) => Read<sbyte>(value);

    public static explicit operator float(JsonDynamicValue? value) => Read<float>(value);

    public static explicit operator string?(JsonDynamicValue? value) => value?.Node is null ? null : value.ToString();

    public static explicit operator TimeSpan(JsonDynamicValue? value) => Read<TimeSpan>(value);

    public static explicit operator ushort(JsonDynamicValue? value) => Read<ushort>(value);

    public static explicit operator uint(JsonDynamicValue? value) => Read<uint>(value);

    public static explicit operator ulong(JsonDynamicValue? value) => Read<ulong>(value);

    public static explicit operator Uri?(JsonDynamicValue? value) => Read<Uri>(value);

    // What a template compares or assigns: item.Content.Article.Source.Text == "TTXVN".
    public static implicit operator JsonDynamicValue(bool value) => Of(value);

    public static implicit operator JsonDynamicValue(byte value) => Of(value);

    public static implicit operator JsonDynamicValue(byte[]? value) => Of(value);

    public static implicit operator JsonDynamicValue(char value) => Of(value);

    public static implicit operator JsonDynamicValue(DateTime value) => Of(value);

    public static implicit operator JsonDynamicValue(DateTimeOffset value) => Of(value);

    public static implicit operator JsonDynamicValue(decimal value) => Of(value);

    public static implicit operator JsonDynamicValue(double value) => Of(value);

    public static implicit operator JsonDynamicValue(Guid value) => Of(value);

    public static implicit operator JsonDynamicValue(short value) => Of(value);

    public static implicit operator JsonDynamicValue(int value) => Of(value);

    public static implicit operator JsonDynamicValue(long value) => Of(value);

    public static implicit operator JsonDynamicValue(bool? value) => Of(value);

    public static implicit operator JsonDynamicValue(byte? value) => Of(value);

    public static implicit operator JsonDynamicValue(char? value) => Of(value);

    public static implicit operator JsonDynamicValue(DateTimeOffset? value) => Of(value);

    public static implicit operator JsonDynamicValue(DateTime? value) => Of(value);

    public static implicit operator JsonDynamicValue(decimal? value) => Of(value);

    public static implicit operator JsonDynamicValue(double? value) => Of(value);

    public static implicit operator JsonDynamicValue(Guid? value) => Of(value);

    public static implicit operator JsonDynamicValue(short? value) => Of(value);

    public static implicit operator JsonDynamicValue(int? value) => Of(value);

    public static implicit operator JsonDynamicValue(long? value) => Of(value);

    public static implicit operator JsonDynamicValue(sbyte? value) => Of(value);

    public static implicit operator JsonDynamicValue(float? value) => Of(value);

    public static implicit operator JsonDynamicValue(TimeSpan? value) => Of(value);

    public static implicit operator JsonDynamicValue(ushort? value) => Of(value);

    public static implicit operator JsonDynamicValue(uint? value) => Of(value);

    public static implicit operator JsonDynamicValue(ulong? value) => Of(value);

    public static implicit operator JsonDynamicValue(sbyte value) => Of(value);

    public static implicit operator JsonDynamicValue(float value) => Of(value);

    public static implicit operator JsonDynamicValue(string? value) => Of(value);

    public static implicit operator JsonDynamicValue(JsonValue? value) => new(value);

    public static implicit operator JsonValue?(JsonDynamicValue value) => value._value;

    public static implicit operator JsonDynamicValue(TimeSpan value) => Of(value);

    public static implicit operator JsonDynamicValue(ushort value) => Of(value);

    public static implicit operator JsonDynamicValue(uint value) => Of(value);

    public static implicit operator JsonDynamicValue(ulong value) => Of(value);

    public static implicit operator JsonDynamicValue(Uri? value) => Of(value);

    private static T? Read<T>(JsonDynamicValue? value) => value is null ? default : value._value.Value<T>();

    private static JsonDynamicValue Of<T>(T value) => new(JsonSerializer.SerializeToNode(value, JOptions.Default)?.AsValue());
}
