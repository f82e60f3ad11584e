namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class DateFieldDriverTests(FieldSite site)
{
    [Theory]
    [InlineData("2021-06-18")]
    [InlineData("18/06/2021")]
    [InlineData("18.6.2021")]
    public async Task ADayIsStoredHoweverItIsWritten(string sent) => Assert.Equal("2021-06-18T00:00:00", (await site.CreateAsync(("Day.Value", sent))).Saved()["Day", "Value"]!.ToString());

    [Theory]
    [InlineData("31/02/2021")]
    [InlineData("06/18/2021")]
    [InlineData("18/06/21")]
    [InlineData("hôm qua")]
    [InlineData("<b>")]
    public async Task WhatIsNoDayIsRefusedWithAnExample(string sent)
        => (await site.CreateAsync(("Day.Value", sent))).Refused($"“{sent}” không phải là ngày. Hãy viết như 18/06/2021.");

    [Fact]
    public async Task AnEmptyDayIsNone() => Assert.Null((await site.CreateAsync(("Day.Value", ""))).Saved()["Day", "Value"]);

    [Fact]
    public async Task TheEditorShowsTheDayAsBrowsersWantIt()
    {
        var form = (await site.CreateAsync(("Day.Value", "18/06/2021"))).Saved();
        Assert.Contains("value=\"2021-06-18\"", await site.EditorAsync(form.Id));
    }

    [Fact]
    public async Task AWrongDayLeavesTheOneThatIsThere()
    {
        var form = (await site.CreateAsync(("Day.Value", "18/06/2021"))).Saved();
        Assert.Equal("2021-06-18T00:00:00", (await site.EditAsync(form.Id, ("Day.Value", "30/02/2022")))["Day", "Value"]!.ToString());
    }
}
