using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardSite.Engine.Tests.Display.Shapes;

public sealed class ArgumentsTests
{
    [Fact]
    public void PropertiesOfAnObject_AreNamedArguments()
    {
        var arguments = Arguments.From(new { Title = "a", Count = 3, Nothing = (string?)null });

        Assert.Equal(["Count", "Nothing", "Title"], arguments.Named.Keys.Order());
        Assert.Equal(("a", 3, null), (arguments.Named["Title"], arguments.Named["Count"], arguments.Named["Nothing"]));
        Assert.Equal(3, arguments.Count);
        Assert.Empty(arguments.Positional);
    }

    [Fact]
    public void PropertiesThatAreNotForReading_AreLeftOut()
        => Assert.Equal(["Open"], Arguments.From(new Odd()).Named.Keys);

    [Fact]
    public void DictionariesAndArguments_AreTakenAsTheyAre()
    {
        var arguments = Arguments.From(new Dictionary<string, object> { ["a"] = 1 });

        Assert.Same(arguments, Arguments.From(arguments));
        Assert.Equal(1, Arguments.From((object)new Dictionary<string, object> { ["a"] = 1 }).Named["a"]);
        Assert.Equal("b", Arguments.From(new Dictionary<string, string> { ["a"] = "b" }).Named["a"]);
    }

    [Theory]
    [InlineData("", "1 2 3|")]
    [InlineData("c", "1 2|c=3")]
    [InlineData("a b c", "|a=1 b=2 c=3")]
    public void NamesAreThoseOfTheLastArguments(string names, string expected)
    {
        var arguments = Arguments.FromT([1, 2, 3], names.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, $"{string.Join(' ', arguments.Positional)}|{string.Join(' ', arguments.Named.Select(pair => $"{pair.Key}={pair.Value}"))}");
        Assert.Equal([1, 2, 3], arguments);
    }

    [Fact]
    public void MoreNamesThanArguments_AreRefused()
        => Assert.Contains("2 names for 1", Assert.Throws<ArgumentException>(() => Arguments.FromT([1], ["a", "b"])).Message);

    [Fact]
    public void Empty_HasNothing()
    {
        Assert.Empty(Arguments.Empty);
        Assert.Empty(Arguments.Empty.Named);
    }

    [Fact]
    public void MessageOfANotification_IsItsOwnArguments()
    {
        INamedEnumerable<object> entry = new NotifyEntry { Type = NotifyType.Error, DismissalMilliseconds = 5 };

        Assert.Equal([NotifyType.Error, 5], [entry.Named["Type"], entry.Named["DismissalMilliseconds"]]);
        Assert.Equal(3, entry.Count);
        Assert.Equal(3, entry.ToArray().Length);
    }

    private sealed class Odd
    {
        public string Open { get; } = "a";

        public string WriteOnly { set => Written = value; }

        private string? Written { get; set; }

        public string this[int index] => index.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
