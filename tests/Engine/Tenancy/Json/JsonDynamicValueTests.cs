using System.Globalization;
using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Tests.Tenancy.Json;

/// <summary>A value of content as code and templates use it: <c>item.Content.Article.Views.Value</c>.</summary>
public sealed class JsonDynamicValueTests
{
    [Fact]
    public void Converts_ToWhatItIsAskedFor()
    {
        dynamic content = new JsonDynamicObject((JsonObject)JsonNode.Parse("""
            { "text": "Huế", "number": 1404628, "ratio": 0.5, "flag": true, "date": "2021-06-17T17:30:00Z", "id": "0f8fad5b-d9cb-469f-a165-70867728950e", "stage": "Monday", "quoted": "12" }
            """)!);

        Assert.Equal("Huế", (string)content.text);
        Assert.Equal((1404628, 1404628L, 1404628m, 1404628d), ((int)content.number, (long)content.number, (decimal)content.number, (double)content.number));
        Assert.Equal((0.5d, 0.5m, 0.5f), ((double)content.ratio, (decimal)content.ratio, (float)content.ratio));
        Assert.True((bool)content.flag);
        Assert.True((bool?)content.flag);
        Assert.Equal(new DateTime(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc), (DateTime)content.date);
        Assert.Equal(new DateTimeOffset(2021, 6, 17, 17, 30, 0, TimeSpan.Zero), (DateTimeOffset)content.date);
        Assert.Equal(Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), (Guid)content.id);
        Assert.Equal(DayOfWeek.Monday, (DayOfWeek)content.stage);
        Assert.Equal(12, (int)content.quoted);
        Assert.Equal("1404628", (string)content.number);
    }

    [Fact]
    public void Converts_ToNothingWhereNothingStands()
    {
        dynamic nothing = new JsonDynamicValue(null);

        Assert.Null((string?)nothing);
        Assert.Null((int?)nothing);
        Assert.Equal("", nothing.ToString());
    }

    [Fact]
    public void WhatCannotBeConverted_IsAnError()
    {
        dynamic text = new JsonDynamicValue(JsonValue.Create("không phải số"));

        Assert.ThrowsAny<Exception>(() => (int)text);
        Assert.ThrowsAny<Exception>(() => (DateTime)text);
    }

    [Theory]
    [InlineData("1234567.5", "n1", "vi-VN", "1.234.567,5")]
    [InlineData("1234567.5", "n1", "en-US", "1,234,567.5")]
    [InlineData("\"2021-06-17T00:00:00Z\"", "dd/MM/yyyy", "en-US", "17/06/2021")]
    [InlineData("\"chữ\"", "n1", "vi-VN", "chữ")]
    [InlineData("true", null, "vi-VN", "True")]
    public void Format_IsThatOfTheValue(string json, string? format, string culture, string expected) =>
        Assert.Equal(expected, new JsonDynamicValue(JValue.Parse(json)).ToString(format, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Compares_WithWhatCodeHas()
    {
        JsonDynamicValue text = "TTXVN", number = 5, flag = true, date = new DateTime(2021, 6, 17, 0, 0, 0, DateTimeKind.Utc), large = 5000000000L, exact = 1.5m, rough = 1.5d;

        Assert.True(text == "TTXVN");
        Assert.True(text != "khác");
        Assert.True(text.Equals("TTXVN"));
        Assert.False(text.Equals(5));
        Assert.True(number == 5 && number < 6 && number <= 5 && number > 4 && number >= 5);
        Assert.False(number < 5 || number > 5);
        Assert.True(flag == true);
        Assert.True(date < new DateTime(2021, 6, 18, 0, 0, 0, DateTimeKind.Utc));
        Assert.True(large > number);
        Assert.True(exact == 1.5m && rough == 1.5d);
        Assert.True((JsonDynamicValue?)null == null);
        Assert.False(text == null);
    }

    [Fact]
    public void Order_IsThatOfNumbersNotOfTheirTexts()
    {
        JsonDynamicValue[] values = [10, 9, 100];

        Assert.Equal(["9", "10", "100"], values.Order().Select(value => value.ToString()));
    }

    [Fact]
    public void EqualValues_AreOneInASet()
    {
        Assert.Single(new HashSet<JsonDynamicValue> { "a", "a" });
        Assert.Equal(2, new HashSet<JsonDynamicValue> { "a", "b" }.Count);
    }

    [Fact]
    public void Converter_ReadsAndWritesWhatTheTypeIs()
    {
        Assert.Equal("5", JsonSerializer.Deserialize<JsonDynamicValue>("5", JOptions.Default)!.ToString());
        Assert.Null(JsonSerializer.Deserialize<JsonDynamicValue>("{}", JOptions.Default));
        Assert.Equal("""{"V":"Huế"}""", JsonSerializer.Serialize(new { V = (JsonDynamicValue)"Huế" }, JOptions.Default));
    }
}
