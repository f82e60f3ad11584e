using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Fields;
using Sapling.ContentFields.ContentPicker;
using Sapling.ContentFields.Dates;
using Sapling.ContentFields.Editing;
using Sapling.ContentFields.Link;
using Sapling.ContentFields.MultiText;
using Sapling.ContentFields.Numeric;
using Sapling.ContentFields.Text;
using Sapling.ContentFields.Youtube;

namespace OrchardSite.Features.Tests.ContentFields;

public sealed class FieldRulesTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("  ", true)]
    [InlineData("a", false)]
    public void ARequiredTextMustBeGiven(string? text, bool fails)
        => Assert.Equal(fails, Check(new TextFieldRules(Texts<TextFieldRules>()), new TextField { Text = text }, new TextFieldSettings { Required = true }).Length > 0);

    [Fact]
    public void AGeneratedTextIsNotAskedOfTheEditor()
        => Assert.Empty(Check(new TextFieldRules(Texts<TextFieldRules>()), new TextField(), new TextFieldSettings { Required = true, Type = FieldBehaviorType.GeneratedHidden }));

    [Fact]
    public void ARequiredDateMustBeGiven()
        => Assert.Single(Check(new DateFieldRules(Texts<DateFieldRules>()), new DateField(), new DateFieldSettings { Required = true }));

    [Theory]
    [InlineData("5", 0)]
    [InlineData("0", 1)]
    [InlineData("11", 1)]
    [InlineData("5.25", 1)]
    [InlineData("5.5", 0)]
    public void NumbersStayWithinTheirBounds(string value, int problems)
        => Assert.Equal(problems, Check(
            new NumericFieldRules(Texts<NumericFieldRules>()),
            new NumericField { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            new NumericFieldSettings { Minimum = 1, Maximum = 10, Scale = 1 }).Length);

    [Theory]
    [InlineData("https://bandantoc.example.vn/a?b=c#d", true)]
    [InlineData("/tin-tuc", true)]
    [InlineData("~/tin-tuc", true)]
    [InlineData("tin-tuc/a:b", true)]
    [InlineData("#top", true)]
    [InlineData("mailto:a@example.vn", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JavaScript:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    public void LinksNeverRunScript(string url, bool safe)
    {
        Assert.Equal(safe, LinkAddress.IsSafe(url));
        Assert.Equal(safe, Check(new LinkFieldRules(Texts<LinkFieldRules>()), new LinkField { Url = url }, new LinkFieldSettings()).Length == 0);
    }

    [Fact]
    public void ALinkMayNeedItsText()
        => Assert.Equal(nameof(LinkField.Text), Assert.Single(Check(new LinkFieldRules(Texts<LinkFieldRules>()), new LinkField { Url = "/a" }, new LinkFieldSettings { LinkTextMode = LinkTextMode.Required })).Property);

    [Fact]
    public void OnlyListedValuesCanBeChosen()
    {
        var settings = new MultiTextFieldSettings { Options = [new() { Name = "Một", Value = "1" }] };
        var rules = new MultiTextFieldRules(Texts<MultiTextFieldRules>());

        Assert.Empty(Check(rules, new MultiTextField { Values = ["1"] }, settings));
        Assert.Single(Check(rules, new MultiTextField { Values = ["1", "2"] }, settings));
    }

    [Fact]
    public void OneIsPickedUnlessSeveralMayBe()
    {
        var rules = new ContentPickerFieldRules(Texts<ContentPickerFieldRules>());
        var field = new ContentPickerField { ContentItemIds = ["a", "b"] };

        Assert.Single(Check(rules, field, new ContentPickerFieldSettings()));
        Assert.Empty(Check(rules, field, new ContentPickerFieldSettings { Multiple = true }));
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3", "https://www.youtube.com/embed/dQw4w9WgXcQ")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ", "https://www.youtube.com/embed/dQw4w9WgXcQ")]
    [InlineData("https://m.youtube.com/shorts/dQw4w9WgXcQ", "https://www.youtube.com/embed/dQw4w9WgXcQ")]
    [InlineData("https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ", null)]
    [InlineData("https://www.youtube.com/watch?v=a%22onload", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("", null)]
    public void FindsThePlayerOfAVideo(string address, string? player)
    {
        Assert.Equal(player, YoutubeAddress.Embed(address));
        Assert.Equal(player is null && address.Length > 0, Check(new YoutubeFieldRules(Texts<YoutubeFieldRules>()), new YoutubeField { RawAddress = address }, new YoutubeFieldSettings()).Length > 0);
    }

    [Fact]
    public void PickedIdsComeInEitherForm()
        => Assert.Equal(["a", "b", "c"], PickedIds.Of(["a, b", "c", "a", ""]));

    [Theory]
    [InlineData("1234.5", 1234.5)]
    [InlineData("-3", -3)]
    public void NumbersComeAsBrowsersSendThem(string text, double number)
    {
        Assert.True(NumberText.TryParse(text, out var parsed));
        Assert.Equal((decimal)number, parsed);
    }

    private static FieldProblem[] Check<TField, TSettings>(FieldRules<TField> rules, TField field, TSettings settings)
        where TField : ContentField, new()
        => [.. rules.Check(field, new ContentPartFieldDefinition(
            new ContentFieldDefinition(typeof(TField).Name),
            "Thử",
            new JsonObject { [typeof(TSettings).Name] = System.Text.Json.JsonSerializer.SerializeToNode(settings) }))];

    private static StringLocalizer<T> Texts<T>() => new(new Texts());
}
