using System.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using Sapling.Tenancy.Json;

namespace System.Text.Json.Dynamic;

/// <summary>Contract: Orchard Core 3.0. A <see cref="JsonObject"/> seen through <c>dynamic</c>.</summary>
public sealed class JsonDynamicObject : JsonDynamicBase
{
    private readonly JsonObject _json;

    public JsonDynamicObject()
        : this([])
    {
    }

    public JsonDynamicObject(JsonObject jsonObject) => _json = jsonObject;

    public int Count => _json.Count;

    public override JsonNode? Node => _json;

    public object? this[string key]
    {
        get => GetValue(key);
        set => SetValue(key, value);
    }

    public object? GetValue(string key) => key == "{No Member}" ? null : Wrap(_json[key]);

    public void SetValue(string key, object? value) => _json[key] = Unwrap(value);

    public bool Remove(string key) => _json.Remove(key);

    public JsonNode? SelectNode(string path) => JsonPathLookup.Find(_json, path);

    public void Merge(JsonNode? content, JsonMergeSettings? settings = null) => _json.Merge(content, settings);

    public override IEnumerable<string> GetDynamicMemberNames() => _json.Select(property => property.Key);

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = GetValue(binder.Name);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        SetValue(binder.Name, value);
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = null;
        return false;
    }

    public static implicit operator JsonObject(JsonDynamicObject value) => value._json;

    public static implicit operator JsonDynamicObject(JsonObject value) => new(value);
}
