using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Sapling.Content.Designing;

namespace OrchardSite.Features.Tests.ContentTypes;

public sealed class SettingsFormTests
{
    [Fact]
    public void Inputs_are_named_after_the_property_they_show()
    {
        var form = Form(new Sample { Hint = "Gợi ý", Required = true, Scale = 2 });

        Assert.Equal(["Hint", "Required", "Scale", "Mode", "Kinds"], form.Inputs.Select(input => input.Name));
        Assert.Equal(["Gợi ý", "true", "2", "Plain", ""], form.Inputs.Select(input => input.Value));
    }

    [Fact]
    public void What_is_posted_is_written()
    {
        var target = new Sample { Required = true };

        Assert.Empty(Write(target, ("Hint", ["  e\u0301t  "]), ("Scale", ["3"]), ("Mode", ["Fancy"]), ("Kinds", ["a", "b"])));
        Assert.Equal("ét", target.Hint);
        Assert.False(target.Required);
        Assert.Equal(3, target.Scale);
        Assert.Equal(SampleMode.Fancy, target.Mode);
        Assert.Equal(["a", "b"], target.Kinds);
    }

    [Theory]
    [InlineData("Scale", "ba")]
    [InlineData("Scale", "29")]
    [InlineData("Scale", "-1")]
    [InlineData("Scale", "1,5")]
    [InlineData("Mode", "Plain, Fancy")]
    [InlineData("Mode", "1")]
    [InlineData("Kinds", "z")]
    public void What_is_wrong_is_said_and_left_out(string name, string value)
    {
        var target = new Sample { Scale = 1, Kinds = ["a"] };

        var problems = Write(target, (name, [value]), name == "Mode" ? ("Hint", [""]) : ("Mode", ["Plain"]));

        Assert.Equal(name, Assert.Single(problems).Name);
        Assert.Equal(SampleMode.Plain, target.Mode);
        Assert.True(name != "Scale" || target.Scale == 1);
        Assert.True(name != "Kinds" || target.Kinds is ["a"]);
    }

    [Fact]
    public void A_form_that_was_wrong_shows_what_was_typed()
    {
        var form = Form(new Sample { Scale = 1 });
        _ = form.Write(new Sample(), new Dictionary<string, string?[]> { ["Scale"] = ["ba"], ["Mode"] = ["Plain"] }).ToList();

        Assert.Equal("ba", form.Inputs[2].Value);
    }

    [Fact]
    public void An_empty_text_is_no_text()
    {
        var target = new Sample { Hint = "cũ", Scale = 4 };

        Write(target, ("Hint", [null]), ("Scale", [" "]), ("Mode", ["Plain"]));

        Assert.Null(target.Hint);
        Assert.Null(target.Scale);
    }

    [Fact]
    public void An_input_without_a_property_needs_a_name() =>
        Assert.Throws<ArgumentException>(() => Form(new Sample()).Line("?", _ => null, (_, _) => { }));

    private static List<(string Name, string Problem)> Write(Sample target, params (string Name, string?[] Values)[] posted) =>
        [.. Form(new Sample()).Write(target, posted.ToDictionary(value => value.Name, value => value.Values))];

    private static SettingsForm<Sample> Form(Sample settings) => new SettingsForm<Sample>(settings, new SettingTexts(new StringLocalizer<SettingTexts>(
            new ResourceManagerStringLocalizerFactory(Options.Create(new Microsoft.Extensions.Localization.LocalizationOptions()), NullLoggerFactory.Instance))))
        .Line("Hint", sample => sample.Hint, (sample, text) => sample.Hint = text)
        .Check("Required", sample => sample.Required, (sample, value) => sample.Required = value)
        .Number<int>("Scale", sample => sample.Scale, (sample, value) => sample.Scale = value, 0, 28)
        .Choice("Mode", [(SampleMode.Plain, "Plain"), (SampleMode.Fancy, "Fancy")], sample => sample.Mode, (sample, value) => sample.Mode = value)
        .Choices("Kinds", [new SettingOption("a", "A"), new SettingOption("b", "B")], sample => sample.Kinds, (sample, chosen) => sample.Kinds = chosen);

    private sealed class Sample
    {
        public string? Hint { get; set; }

        public bool Required { get; set; }

        public int? Scale { get; set; }

        public SampleMode Mode { get; set; }

        public string[] Kinds { get; set; } = [];
    }

    private enum SampleMode
    {
        Plain,
        Fancy,
    }
}
