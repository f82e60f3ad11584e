using System.Text;
using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Tests.Tenancy.Json;

public sealed class JNodeTests
{
    private readonly JsonNode _json = JNode.Parse("""{ "text": "Huế", "number": 5, "flag": true, "list": [1, 2], "empty": [], "none": null, /* lời */ }""")!;

    [Fact]
    public void Value_ReadsByNameAndPosition()
    {
        Assert.Equal("Huế", _json.Value<string>("text"));
        Assert.Equal(5, _json.Value<int>("number"));
        Assert.Equal(5m, _json.Value<decimal>("number"));
        Assert.True(_json.Value<bool>("flag"));
        Assert.Equal(2, _json["list"].Value<int>(1));
        Assert.Equal(0, _json["list"].Value<int>(9));
        Assert.Equal(0, _json["list"].Value<int>(-1));
        Assert.Null(_json.Value<string>("nothing"));
        Assert.Null(_json["list"].Value<string>("text"));
        Assert.Equal([1, 2], _json["list"].Values<int>());
        Assert.Empty(_json.Values<int>());
    }

    [Fact]
    public void ValueOrDefault_WhereNothingStands()
    {
        Assert.Equal("?", _json.ValueOrDefault("nothing", "?"));
        Assert.Equal("?", _json.ValueOrDefault("none", "?"));
        Assert.Equal("Huế", _json.ValueOrDefault("text", "?"));
        Assert.Equal(7, ((JsonNode?)null).ValueOrDefault(7));
    }

    [Fact]
    public void HasValues()
    {
        Assert.True(_json.HasValues());
        Assert.True(_json["list"].HasValues());
        Assert.False(_json["empty"].HasValues());
        Assert.False(_json["text"].HasValues());
        Assert.False(((JsonNode?)null).HasValues());
    }

    [Theory]
    [InlineData("{}", true, false)]
    [InlineData("[]", false, true)]
    [InlineData("5", false, false)]
    [InlineData("{", false, false)]
    [InlineData("null", false, false)]
    public void TryParse(string json, bool isObject, bool isArray)
    {
        Assert.Equal(isObject, JObject.TryParse(json, out var parsed));
        Assert.Equal(isObject, parsed is not null);
        Assert.Equal(isArray, JArray.TryParse(json, out var array));
        Assert.Equal(isArray, array is not null);
    }

    [Fact]
    public async Task LoadAsync_ReadsAStream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("""{ "text": "Đà Nẵng", }"""));

        Assert.Equal("Đà Nẵng", (await JObject.LoadAsync(stream)).Value<string>("text"));
    }

    [Fact]
    public void FromObject_KeepsNodesAndReadsTheRest()
    {
        var node = new JsonObject();
        Assert.Same(node, JObject.FromObject(node));
        Assert.Same(node, JNode.FromObject(node));
        Assert.Null(JObject.FromObject(null));
        Assert.Null(JArray.FromObject(null));
        Assert.Null(JValue.FromObject(null));
        Assert.Equal("""{"A":1}""", JObject.FromObject(new { A = 1, B = (string?)null })!.ToJsonString());
        Assert.Equal("[1,2]", JArray.FromObject(new[] { 1, 2 })!.ToJsonString());
        Assert.Equal("""{"a":1}""", JObject.FromObject(JsonDocument.Parse("""{"a":1}""").RootElement)!.ToJsonString());
        Assert.Throws<InvalidOperationException>(() => JObject.FromObject(new[] { 1 }));
    }

    [Fact]
    public void Clone_SharesNothing()
    {
        var clone = ((JsonObject)_json).Clone()!;
        clone["list"]![0] = 9;

        Assert.Equal(1, _json["list"]![0]!.GetValue<int>());
        Assert.Null(((JsonObject?)null).Clone());
        Assert.Null(((JsonArray?)null).Clone());
    }

    [Fact]
    public void ContainsValue()
    {
        var list = (JsonArray)_json["list"]!;

        Assert.True(list.ContainsValue(JsonValue.Create(2)));
        Assert.False(list.ContainsValue(JsonValue.Create("2")));
        Assert.False(list.ContainsValue(null));
        Assert.False(((JsonArray?)null).ContainsValue(JsonValue.Create(2)));
    }

    [Theory]
    [InlineData("\"2021-06-18T01:30:00Z\"", typeof(DateTime))]
    [InlineData("\"chữ\"", typeof(string))]
    [InlineData("5", typeof(long))]
    [InlineData("5.5", typeof(decimal))]
    [InlineData("1e300", typeof(double))]
    [InlineData("true", typeof(bool))]
    public void ObjectValue(string json, Type type) => Assert.IsType(type, JValue.Parse(json).GetObjectValue());

    [Fact]
    public void Convert_WritesVietnameseAsItIs()
    {
        Assert.Equal("""{"Text":"Đồng bào"}""", JConvert.SerializeObject(new { Text = "Đồng bào" }));
        Assert.Equal(5, JConvert.DeserializeObject<Dictionary<string, int>>("""{ "a": "5" }""")!["a"]);
    }

    [Fact]
    public void Dynamic_ReadsWritesAndConverts()
    {
        dynamic content = new JsonDynamicObject((JsonObject)_json);

        content.New = new { Deep = new[] { 1, 2 } };
        content.text = "khác";
        content.list[0] = 7;

        Assert.Equal(2, (int)content.New.Deep[1]);
        Assert.Equal(2, (int)content.New.Deep.Count);
        Assert.Equal("khác", (string)content.text);
        Assert.Equal(7, _json["list"]![0]!.GetValue<int>());
        Assert.True(content.text == "khác");
        Assert.Null(content.nothing);
        Assert.True((bool)content.flag);
        Assert.True((bool)content.Remove("flag"));
        Assert.Null(content.flag);
    }

    [Fact]
    public void Dynamic_NodeOfAnotherTree_IsCopied()
    {
        var target = new JsonDynamicObject();

        target["list"] = _json["list"];
        ((JsonArray)target.SelectNode("list")!).Add(3);

        Assert.Equal(2, ((JsonArray)_json["list"]!).Count);
    }

    [Fact]
    public void Dynamic_IsWrittenAsTheNodeItIs()
    {
        var written = JsonSerializer.Serialize(new { Value = new JsonDynamicArray([1, 2]), Object = new JsonDynamicObject { ["a"] = "x" } }, JOptions.Default);

        Assert.Equal("""{"Value":[1,2],"Object":{"a":"x"}}""", written);
        Assert.Equal(2, JsonSerializer.Deserialize<JsonDynamicArray>("[1,2]", JOptions.Default)!.Count);
    }

    [Fact]
    public void DynamicValues_CompareByWhatTheyAre()
    {
        var (small, large, text) = (new JsonDynamicValue(JsonValue.Create(2)), new JsonDynamicValue(JsonValue.Create(10)), new JsonDynamicValue(JsonValue.Create("10")));

        Assert.True(small.CompareTo(large) < 0);
        Assert.True(small.CompareTo(null) > 0);
        Assert.Equal(0, new JsonDynamicValue(null).CompareTo(null));
        Assert.True(large.CompareTo(text) == 0);
        Assert.False(large == text);
        Assert.True(large == new JsonDynamicValue(JsonValue.Create(10)));
        Assert.Equal("10", large.ToString());
        Assert.Equal("", new JsonDynamicValue(null).ToString("n0"));
        Assert.Equal(10L, (long)large);
        Assert.Equal(10m, (decimal)large);
    }
}
