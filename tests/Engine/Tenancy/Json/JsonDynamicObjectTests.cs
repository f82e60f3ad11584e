using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Microsoft.CSharp.RuntimeBinder;

namespace OrchardSite.Engine.Tests.Tenancy.Json;

public sealed class JsonDynamicObjectTests
{
    private readonly JsonObject _json = (JsonObject)JsonNode.Parse("""{ "Article": { "Title": "Một", "Tags": ["a", "b", null] }, "Empty": null }""")!;

    [Fact]
    public void What_IsNotThere_IsNull()
    {
        dynamic content = new JsonDynamicObject(_json);

        Assert.Null(content.Nothing);
        Assert.Null(content.Empty);
        Assert.Null(content["Nothing"]);
        Assert.Null(content.Article.title);
        Assert.Throws<RuntimeBinderException>(() => content.Nothing.Title);
    }

    [Fact]
    public void Writing_ChangesTheJsonItself()
    {
        dynamic content = new JsonDynamicObject(_json);

        content.Article.Title = "Hai";
        content.Article.Views = 5;
        content["Added"] = new[] { "x" };
        content.Empty = null;

        Assert.Equal("""{"Article":{"Title":"Hai","Tags":["a","b",null],"Views":5},"Empty":null,"Added":["x"]}""", _json.ToJsonString(System.Text.Json.JOptions.Default));
    }

    [Fact]
    public void PartOfAnother_IsCopied_SoThatBothCanChange()
    {
        dynamic one = new JsonDynamicObject(_json);
        dynamic two = new JsonDynamicObject();

        two.Article = one.Article;
        two.Article.Title = "Hai";

        Assert.Equal("Một", (string)one.Article.Title);
        Assert.Equal("Hai", (string)two.Article.Title);
    }

    [Fact]
    public void Members_AreItsProperties()
    {
        var content = new JsonDynamicObject(_json);

        Assert.Equal(["Article", "Empty"], content.GetDynamicMemberNames());
        Assert.Equal(2, content.Count);
        Assert.True(content.Remove("Empty"));
        Assert.False(content.Remove("Empty"));
        Assert.Equal("b", (string?)content.SelectNode("Article.Tags[1]"));
    }

    [Fact]
    public void Merge_JoinsTrees()
    {
        var content = new JsonDynamicObject(_json);

        content.Merge((JsonObject)JsonNode.Parse("""{ "Article": { "Title": "Hai" } }""")!);

        Assert.Equal("Hai", (string?)content.SelectNode("Article.Title"));
        Assert.NotNull(content.SelectNode("Article.Tags"));
    }

    [Fact]
    public void Array_IsReadWrittenAndWalked()
    {
        dynamic tags = new JsonDynamicObject(_json)["Article"]!;
        dynamic list = tags.Tags;
        var seen = new List<string?>();
        foreach (var tag in list)
        {
            seen.Add(tag?.ToString());
        }

        list[0] = "c";
        list.RemoveAt(2);

        Assert.Equal(["a", "b", null], seen);
        Assert.Equal((2, 2), ((int)list.Count, (int)list.Length));
        Assert.Null(list.Nothing);
        Assert.Equal("""["c","b"]""", ((JsonArray)list).ToJsonString());
        Assert.ThrowsAny<ArgumentException>(() => list[5]);
        Assert.Equal(["0", "1"], ((JsonDynamicArray)list).GetDynamicMemberNames());
        Assert.Equal(2, ((IEnumerable<JsonNode?>)(JsonDynamicArray)list).Count());
    }

    [Fact]
    public void Method_ThatThereIsNot_IsAnErrorOfTheBinder()
    {
        dynamic content = new JsonDynamicObject(_json);

        Assert.Throws<RuntimeBinderException>(() => content.Format("x"));
        Assert.Throws<RuntimeBinderException>(() => content.Article.Tags.Push("x"));
    }

    [Fact]
    public void ToObject_IsTypedAgain()
    {
        var article = ((JsonDynamicObject)new JsonDynamicObject(_json)["Article"]!).ToObject<Article>()!;

        Assert.Equal(("Một", 3), (article.Title, article.Tags.Count));
    }

    private sealed class Article
    {
        public string Title { get; set; } = "";

        public List<string?> Tags { get; set; } = [];
    }
}
