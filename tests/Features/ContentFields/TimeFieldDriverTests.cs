namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class TimeFieldDriverTests(FieldSite site)
{
    [Theory]
    [InlineData("14:30", "14:30:00")]
    [InlineData("14h30", "14:30:00")]
    [InlineData("7:05:09", "07:05:09")]
    public async Task ATimeOfDayIsStored(string sent, string stored) => Assert.Equal(stored, (await site.CreateAsync(("Time.Value", sent))).Saved()["Time", "Value"]!.ToString());

    [Theory]
    [InlineData("25:00")]
    [InlineData("14:60")]
    [InlineData("buổi trưa")]
    [InlineData("18/06/2021")]
    public async Task WhatIsNoTimeIsRefusedWithAnExample(string sent)
        => (await site.CreateAsync(("Time.Value", sent))).Refused($"“{sent}” không phải là giờ. Hãy viết như 14:30.");

    [Fact]
    public async Task AnEmptyTimeIsNone() => Assert.Null((await site.CreateAsync(("Time.Value", "  "))).Saved()["Time", "Value"]);
}
