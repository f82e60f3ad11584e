namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class NumericFieldDriverTests(FieldSite site)
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 12.5 ", "12.5")]
    [InlineData("12,5", "12.5")]
    public async Task ANumberIsStored(string sent, string stored) => Assert.Equal(stored, (await site.CreateAsync(("Number.Value", sent))).Saved()["Number", "Value"]!.ToJsonString());

    [Theory]
    [InlineData("mười hai", "“mười hai” không phải là số.")]
    [InlineData("1e9", "“1e9” không phải là số.")]
    [InlineData("--1", "“--1” không phải là số.")]
    [InlineData("0", "Số phải từ 1 trở lên.")]
    [InlineData("101", "Số không được quá 100.")]
    [InlineData("5.25", "Số có nhiều nhất 1 chữ số thập phân.")]
    [InlineData("99999999999999999999999999999999", "không phải là số.")]
    public async Task WhatIsNoNumberOrOutOfBoundsIsRefused(string sent, string message)
    {
        var form = (await site.CreateAsync(("Number.Value", sent))).Refused(message);
        Assert.Contains($"value=\"{sent}\"", form.Page);
    }

    [Fact]
    public async Task AnEmptyNumberIsNone() => Assert.Null((await site.CreateAsync(("Number.Value", " "))).Saved()["Number", "Value"]);

    [Fact]
    public async Task AWrongNumberLeavesTheOneThatIsThere()
    {
        var form = (await site.CreateAsync(("Number.Value", "12"))).Saved();
        var wrong = await site.EditAsync(form.Id, ("Number.Value", "mười"));

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("12", wrong["Number", "Value"]!.ToJsonString());
    }

    [Fact]
    public async Task ANewFormBeginsWithTheDefault() => Assert.Matches("name=\"Probe.Number.Value\"[^>]*value=\"7\"|value=\"7\"[^>]*name=\"Probe.Number.Value\"", await site.NewAsync());
}
