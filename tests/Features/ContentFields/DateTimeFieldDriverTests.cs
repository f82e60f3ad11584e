namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class DateTimeFieldDriverTests(FieldSite site)
{
    [Theory]
    [InlineData("18/06/2021 14:30", "2021-06-18T07:30:00Z")]
    [InlineData("2021-06-18T14:30", "2021-06-18T07:30:00Z")]
    [InlineData("18/06/2021 03:00", "2021-06-17T20:00:00Z")]
    public async Task AMomentIsWrittenByTheSitesClockAndStoredInUtc(string sent, string stored)
        => Assert.Equal(DateTime.Parse(stored, null, System.Globalization.DateTimeStyles.AdjustToUniversal), DateTime.Parse((await site.CreateAsync(("Moment.LocalDateTime", sent))).Saved()["Moment", "Value"]!.ToString(), null, System.Globalization.DateTimeStyles.AdjustToUniversal | System.Globalization.DateTimeStyles.AssumeUniversal));

    [Theory]
    [InlineData("18/06/2021 25:00")]
    [InlineData("31/02/2021 10:00")]
    [InlineData("chiều mai")]
    public async Task WhatIsNoMomentIsRefusedWithAnExample(string sent)
        => (await site.CreateAsync(("Moment.LocalDateTime", sent))).Refused($"“{sent}” không phải là ngày giờ. Hãy viết như 18/06/2021 14:30.");

    [Fact]
    public async Task TheEditorShowsTheSitesTimeAgain()
    {
        var form = (await site.CreateAsync(("Moment.LocalDateTime", "18/06/2021 14:30"))).Saved();
        Assert.Contains("value=\"2021-06-18T14:30", await site.EditorAsync(form.Id));
    }

    [Fact]
    public async Task AWrongMomentLeavesTheOneThatIsThere()
    {
        var form = (await site.CreateAsync(("Moment.LocalDateTime", "18/06/2021 14:30"))).Saved();
        Assert.NotNull((await site.EditAsync(form.Id, ("Moment.LocalDateTime", "mai")))["Moment", "Value"]);
    }

    [Fact]
    public async Task SecondsThatTheBoxDoesNotShow_StayWhenItIsSentBack()
    {
        var form = (await site.CreateAsync(("Moment.LocalDateTime", "2021-06-18T14:30:41"))).Saved();
        Assert.EndsWith(":41Z", (await site.EditAsync(form.Id, ("Moment.LocalDateTime", "2021-06-18T14:30")))["Moment", "Value"]!.ToString());
        Assert.EndsWith(":00Z", (await site.EditAsync(form.Id, ("Moment.LocalDateTime", "2021-06-18T14:31")))["Moment", "Value"]!.ToString());
    }
}
