namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class MultiTextFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task ChosenValuesAreStoredOnceAndShownByTheirNames()
    {
        var form = (await site.CreateAsync(("Choices.Values", "hong-ha"), ("Choices.Values", "a-ngo"), ("Choices.Values", "hong-ha"))).Saved();

        Assert.Equal("""["hong-ha","a-ngo"]""", form["Choices", "Values"]!.ToJsonString());
        Assert.Contains("Xã Hồng Hạ", System.Net.WebUtility.HtmlDecode(await site.DisplayAsync(form.Id)));
    }

    [Fact]
    public async Task AValueThatIsNotListedIsRefused() => (await site.CreateAsync(("Choices.Values", "a-ngo"), ("Choices.Values", "huong-phong"))).Refused("“huong-phong” không thuộc các giá trị của Lựa chọn.");

    [Fact]
    public async Task NothingChosenStaysNothingAlthoughThereAreDefaults()
    {
        Assert.Matches("value=\"a-ngo\"[^>]*(checked|selected)", await site.NewAsync());
        var form = (await site.CreateAsync(("Choices.Values", ""))).Saved();
        Assert.Equal("[]", form["Choices", "Values"]?.ToJsonString() ?? "[]");
    }
}
