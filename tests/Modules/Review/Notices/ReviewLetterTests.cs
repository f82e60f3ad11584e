using Agency.Review.Notices;

namespace OrchardSite.Modules.Tests.Review.Notices;

public sealed class ReviewLetterTests
{
    private readonly ReviewLetter _letter = new(Localizers.Plain<ReviewLetter>());

    [Fact]
    public void Submitted_SaysWhoWhatAndWhere()
    {
        var mail = _letter.Write(new ReviewNotice { By = "lan", Remark = "Gấp", Link = "https://x.vn/Admin/1" }, "Lễ hội", "minh@x.vn");

        Assert.Equal(("minh@x.vn", "To review: Lễ hội"), (mail.To, mail.Subject));
        Assert.Equal("lan submitted \"Lễ hội\" for review.\n\nRemark: Gấp\n\nOpen it in the editor: https://x.vn/Admin/1\n", mail.TextBody);
    }

    [Fact]
    public void Returned_SaysWhatToDo()
    {
        var mail = _letter.Write(new ReviewNotice { Kind = ReviewNoticeKind.Returned, By = "minh", Remark = "Thêm nguồn" }, "Lễ hội", "lan@x.vn");

        Assert.Equal("Returned: Lễ hội", mail.Subject);
        Assert.Equal("minh returned \"Lễ hội\" to you. Change what the remark says, then submit it again.\n\nRemark: Thêm nguồn\n", mail.TextBody);
    }

    [Theory]
    [InlineData(null, "To review: (untitled)")]
    [InlineData("  ", "To review: (untitled)")]
    [InlineData("Một\r\nBcc: ai@x.vn", "To review: Một Bcc: ai@x.vn")]
    public void Title_StaysOneLine(string? title, string subject) => Assert.Equal(subject, _letter.Write(new ReviewNotice(), title, "a@x.vn").Subject);
}
