namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>A form without anything in it names each field that must be filled, in one answer, and stores nothing.</summary>
[Collection(FieldSite.Name)]
public sealed class RequiredFieldsTests(FieldSite site)
{
    [Fact]
    public async Task EachFieldSaysWhatItWants()
    {
        var form = await site.CreateOfAsync("Strict");

        foreach (var message in (string[])
        [
            "Cần đánh dấu vào Cam kết.", "Cần nhập Số hiệu.", "Cần nhập Nội dung.", "Cần nhập Số trang.", "Cần nhập Ngày ký.", "Cần nhập Giờ họp.", "Cần nhập Lúc họp.",
            "Cần nhập địa chỉ cho Nguồn.", "Cần nhập chữ của liên kết cho Nguồn.", "Cần nhập Địa bàn.", "Cần nhập Phóng sự.", "Cần chọn Văn bản gốc.", "Cần chọn Người ký.",
            "Cần chọn Lĩnh vực.", "Cần chọn tệp cho Bản chụp.",
        ])
        {
            form.Refused(message);
        }
    }

    [Theory]
    [InlineData("Text.Text", " ", "Cần nhập Số hiệu.")]
    [InlineData("Html.Html", "  ", "Cần nhập Nội dung.")]
    [InlineData("Video.RawAddress", " ", "Cần nhập Phóng sự.")]
    [InlineData("Items.ContentItemIds", ",", "Cần chọn Văn bản gốc.")]
    public async Task BlanksAreNothing(string name, string value, string message) => (await site.CreateOfAsync("Strict", (name, value))).Refused(message);

    [Fact]
    public async Task TheSummaryLeadsToTheField()
    {
        var form = await site.CreateOfAsync("Strict");
        Assert.Matches("(?s)error-summary.*href=\"#Strict_Day_Value\"", form.Page);
        Assert.Contains("id=\"Strict_Day_Value\"", form.Page);
    }
}
