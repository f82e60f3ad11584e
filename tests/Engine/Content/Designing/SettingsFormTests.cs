using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using Sapling.Content.Designing;

namespace OrchardSite.Engine.Tests.Content.Designing;

public sealed class SettingsFormTests
{
    private static readonly SettingTexts Texts = new(new StringLocalizer<SettingTexts>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance)));

    private readonly Sample _settings = new() { Title = "cũ", Count = 3, Kind = "b", Picks = ["x"], Color = Color.Green };

    [Fact]
    public void Inputs_ShowTheSettings()
    {
        var inputs = Form().Inputs.ToDictionary(input => input.Name);

        Assert.Equal(["Title", "Text", "Flag", "Count", "Ratio", "Kind", "Color", "Picks"], inputs.Keys);
        Assert.Equal(("cũ", "", "false", "3", "", "b", "Green", "x"), (
            inputs["Title"].Value, inputs["Text"].Value, inputs["Flag"].Value, inputs["Count"].Value, inputs["Ratio"].Value, inputs["Kind"].Value, inputs["Color"].Value, inputs["Picks"].Value));
        Assert.Equal("Gợi ý", inputs["Title"].Hint);
        Assert.Equal(SettingKind.Lines, inputs["Text"].Kind);
    }

    [Fact]
    public void Posted_IsWritten()
    {
        Assert.Empty(Write(("Title", "  Mới "), ("Text", "a\nb"), ("Flag", "true"), ("Count", "7"), ("Ratio", "1,5"), ("Kind", "a"), ("Color", "Red"), ("Picks", "y")));

        Assert.Equal(("Mới", "a\nb", true, 7, 1.5m, "a", Color.Red), (_settings.Title, _settings.Text, _settings.Flag, _settings.Count, _settings.Ratio, _settings.Kind, _settings.Color));
        Assert.Equal(["y"], _settings.Picks);
    }

    [Fact]
    public void EmptyInputs_TakeTheValuesAway()
    {
        Assert.Empty(Write(("Title", " "), ("Count", ""), ("Kind", ""), ("Color", "Green"), ("Picks", "")));

        Assert.Equal((null, null, null, false), (_settings.Title, _settings.Count, _settings.Kind, _settings.Flag));
        Assert.Empty(_settings.Picks);
    }

    [Theory]
    [InlineData("Count", "ba", "'ba'")]
    [InlineData("Count", "1.5", "'1.5'")]
    [InlineData("Count", "11", "from 1 to 10")]
    [InlineData("Count", "0", "from 1 to 10")]
    [InlineData("Ratio", "-1", "at least 0")]
    [InlineData("Kind", "c", "Kiểu")]
    [InlineData("Color", "Blue", "Màu")]
    [InlineData("Picks", "z", "Chọn")]
    [InlineData("Checked", "", "")]
    public void WrongText_IsSaidInWordsAndChangesNothing(string name, string text, string told)
    {
        if (name == "Checked")
        {
            var form = new SettingsForm<Sample>(_settings, Texts).Checked(SettingKind.Line, "Mã", settings => settings.Title, (_, given) => given is null ? "Phải có mã." : null);
            Assert.Equal(("Title", "Phải có mã."), form.Write(_settings, new Dictionary<string, string?[]>()).Single());
            return;
        }

        var (problem, _) = (Write((name, text), ("Kind", name == "Kind" ? text : "b"), ("Color", name == "Color" ? text : "Green")).Single(), 0);

        Assert.Equal(name, problem.Name);
        Assert.Contains(told, problem.Problem);
        Assert.Equal(("b", Color.Green), (_settings.Kind, _settings.Color));
    }

    [Fact]
    public void WrongText_StaysInItsInput()
    {
        var form = Form();
        _ = form.Write(_settings, Posted(("Count", "ba"))).ToList();

        Assert.Equal("ba", form.Inputs.Single(input => input.Name == "Count").Value);
    }

    [Fact]
    public void Numbers_AreReadHoweverTheVisitorWritesThem() => Gen.Decimal[0, 1000].Select(Gen.Bool, (number, comma) => (number: Math.Round(number, 2), comma)).Sample(given =>
    {
        var text = given.number.ToString(CultureInfo.InvariantCulture);

        Assert.Empty(Write(("Ratio", given.comma ? text.Replace('.', ',') : text), ("Kind", "b"), ("Color", "Green")));
        Assert.Equal(given.number, _settings.Ratio);
    }, threads: 1);

    [Fact]
    public void InputWithoutAName_SaysSo() =>
        Assert.Throws<ArgumentException>(() => new SettingsForm<Sample>(_settings, Texts).Line("x", _ => "không phải thành viên", (_, _) => { }));

    [Fact]
    public void HintAndRequired_OfAField()
    {
        var settings = new FieldSample { Hint = "gợi ý" };
        var form = new SettingsForm<FieldSample>(settings, Texts).HintAndRequired();

        Assert.Empty(form.Write(settings, Posted(("Hint", "khác"), ("Required", "true"))));
        Assert.Equal(("khác", true), (settings.Hint, settings.Required));
    }

    [Fact]
    public async Task Read_ChangesACopyAndPutsFaultsIntoTheModelState()
    {
        var stored = new JsonObject { ["Sample"] = JObject.FromObject(_settings) };
        var updater = new Poster(Posted(("Title", "Mới"), ("Kind", "b"), ("Color", "Red")));

        var read = await SettingsReading.ReadAsync(Form(), stored, updater, "Driver");
        Assert.Equal(("Mới", "cũ"), (read!.Title, stored["Sample"]!["Title"]!.GetValue<string>()));

        updater = new Poster(Posted(("Count", "ba"), ("Kind", "b"), ("Color", "Red")));
        Assert.Null(await SettingsReading.ReadAsync(Form(), stored, updater, "Driver"));
        Assert.Contains("'ba'", updater.ModelState["Driver.Values[Count]"]!.Errors.Single().ErrorMessage);
    }

    private SettingsForm<Sample> Form() => new SettingsForm<Sample>(_settings, Texts)
        .Line("Tiêu đề", settings => settings.Title, (settings, text) => settings.Title = text, "Gợi ý")
        .Lines("Văn bản", settings => settings.Text, (settings, text) => settings.Text = text)
        .Check("Cờ", settings => settings.Flag, (settings, value) => settings.Flag = value)
        .Number<int>("Số", settings => settings.Count, (settings, number) => settings.Count = number, 1, 10)
        .Number<decimal>("Tỉ lệ", settings => settings.Ratio, (settings, number) => settings.Ratio = number, 0)
        .Choice("Kiểu", [new("", "không"), new("a", "A"), new("b", "B")], settings => settings.Kind, (settings, text) => settings.Kind = text)
        .Choice("Màu", [(Color.Red, "Đỏ"), (Color.Green, "Xanh")], settings => settings.Color, (settings, color) => settings.Color = color)
        .Choices("Chọn", [new("x", "X"), new("y", "Y")], settings => settings.Picks, (settings, picks) => settings.Picks = picks);

    private List<(string Name, string Problem)> Write(params (string, string)[] posted) => [.. Form().Write(_settings, Posted(posted))];

    private static Dictionary<string, string?[]> Posted(params (string Name, string Value)[] posted)
    {
        var values = new Dictionary<string, string?[]>();

        foreach (var (name, value) in posted)
        {
            values.TryAdd(name, [value]);
        }

        return values;
    }

    private enum Color
    {
        Red,
        Green,
        Blue,
    }

    private sealed class Sample
    {
        public string? Title { get; set; }

        public string? Text { get; set; }

        public bool Flag { get; set; }

        public int? Count { get; set; }

        public decimal? Ratio { get; set; }

        public string? Kind { get; set; }

        public Color Color { get; set; }

        public string[] Picks { get; set; } = [];
    }

    private sealed class FieldSample : FieldSettings;

    private sealed class Poster(Dictionary<string, string?[]> values) : IUpdateModel
    {
        public ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => throw new NotSupportedException();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class
        {
            ((PostedSettings)(object)model).Values = values;
            return Task.FromResult(true);
        }

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params System.Linq.Expressions.Expression<Func<TModel, object?>>[] includeExpressions)
            where TModel : class => throw new NotSupportedException();

        public bool TryValidateModel(object model) => true;

        public bool TryValidateModel(object model, string prefix) => true;
    }
}
