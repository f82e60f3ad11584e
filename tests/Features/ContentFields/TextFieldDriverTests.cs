using System.Text;

namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class TextFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task CombiningLettersAreStoredComposed()
    {
        var text = "Đồng bào các dân tộc";
        Assert.Equal(text, (await site.CreateAsync(("Text.Text", text.Normalize(NormalizationForm.FormD)))).Saved()["Text", "Text"]!.ToString());
    }

    [Fact]
    public async Task ANewFormBeginsWithTheDefaultAndAnEmptyOneStaysEmpty()
    {
        Assert.Contains("value=\"Mặc định\"", await site.NewAsync());
        var form = (await site.CreateAsync(("Text.Text", ""))).Saved();
        Assert.DoesNotContain("value=\"Mặc định\"", await site.EditorAsync(form.Id));
    }

    [Fact]
    public async Task AGeneratedTextIsMadeOfItsPatternWhateverAFormSends()
        => Assert.Equal("Số 12", (await site.CreateAsync(("Number.Value", "12"), ("Made.Text", "Giả mạo"))).Saved()["Made", "Text"]!.ToString());

    [Fact]
    public async Task TagsInATextAreShownAsText()
    {
        var form = (await site.CreateAsync(("Text.Text", "<script>alert(1)</script>"))).Saved();
        Assert.DoesNotContain("<script>alert(1)", await site.DisplayAsync(form.Id));
    }
}
