namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class ContentPickerFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task AnItemIsPickedAndNamedInTheEditor()
    {
        var form = (await site.CreateAsync(("Items.ContentItemIds", "tax1"))).Saved();

        Assert.Equal("""["tax1"]""", form["Items", "ContentItemIds"]!.ToJsonString());
        Assert.Contains("Chuyên mục", await site.EditorAsync(form.Id));
    }

    [Theory]
    [InlineData("tax1,tin")]
    [InlineData("tax1, tin,")]
    public async Task SeveralAreRefusedWhereOneIsAllowed(string ids) => (await site.CreateAsync(("Items.ContentItemIds", ids))).Refused("Chỉ được chọn một cho Bài liên quan.");

    [Fact]
    public async Task NothingIsAnEmptyList() => Assert.Equal("[]", (await site.CreateAsync(("Items.ContentItemIds", " , "))).Saved()["Items", "ContentItemIds"]?.ToJsonString() ?? "[]");

    [Fact]
    public async Task AnItemThatIsGoneDoesNotBreakTheEditor()
    {
        var form = (await site.CreateAsync(("Items.ContentItemIds", "da-xoa"))).Saved();
        Assert.Contains("Bài liên quan", await site.EditorAsync(form.Id));
    }
}
