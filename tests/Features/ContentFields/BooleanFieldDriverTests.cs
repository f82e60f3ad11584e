namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class BooleanFieldDriverTests(FieldSite site)
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task ATickIsStored(string sent, bool value) => Assert.Equal(value, (bool)(await site.CreateAsync(("Flag.Value", sent))).Saved()["Flag", "Value"]!);

    [Fact]
    public async Task ABoxThatIsNotTickedSendsNothingAndIsNo() => Assert.False((bool)(await site.CreateAsync()).Saved()["Flag", "Value"]!);

    [Fact]
    public async Task WhatIsNeitherYesNorNoIsRefused() => (await site.CreateAsync(("Flag.Value", "có lẽ"))).Refused("“có lẽ” không phải là có hay không.");

    [Fact]
    public async Task ANewFormBeginsWithTheDefault() => Assert.Matches("name=\"Probe.Flag.Value\"[^>]*checked|checked[^>]*name=\"Probe.Flag.Value\"", await site.NewAsync());
}
