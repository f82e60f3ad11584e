using System.Collections;
using System.Dynamic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>Contract: Orchard Core 3.0. A <see cref="JsonArray"/> seen through <c>dynamic</c>.</summary>
public sealed class JsonDynamicArray : JsonDynamicBase, IEnumerable<object?>, IEnumerable<JsonNode?>
{
    private readonly JsonArray _json;

    public JsonDynamicArray()
        : this([])
    {
    }

    public JsonDynamicArray(JsonArray jsonArray) => _json = jsonArray;

    public int Count => _json.Count;

    public override JsonNode? Node => _json;

    public object? this[int index]
    {
        get => GetValue(index);
        set => SetValue(index, value);
    }

    public object? GetValue(int index) => Wrap(_json[index]);

    public void SetValue(int index, object? value) => _json[index] = Unwrap(value);

    public bool Remove(JsonNode? item) => _json.Remove(item);

    public void RemoveAt(int index) => _json.RemoveAt(index);

    public IEnumerator<object?> GetEnumerator() => _json.Select(Wrap).GetEnumerator();

    IEnumerator<JsonNode?> IEnumerable<JsonNode?>.GetEnumerator() => ((IEnumerable<JsonNode?>)_json).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override IEnumerable<string> GetDynamicMemberNames() =>
        Enumerable.Range(0, _json.Count).Select(index => index.ToString(CultureInfo.InvariantCulture));

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = GetValue((int)indexes[0]);
        return true;
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        SetValue((int)indexes[0], value);
        return true;
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = binder.Name is "Count" or "Length" ? Count : null;
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = null;
        return false;
    }

    public static implicit operator JsonArray(JsonDynamicArray value) => value._json;

    public static implicit operator JsonDynamicArray(JsonArray value) => new(value);
}
