using OrchardCore.Email;

namespace OrchardSite.Features.Tests.Email.Messages;

public sealed class MailMessageTests
{
    [Fact]
    public void Recipients_AreSeparatedByCommasAndSemicolons()
    {
        var recipients = new MailMessage { To = "a@x.vn; b@x.vn,c@x.vn;", Cc = " d@x.vn ", Bcc = null! }.GetRecipients();

        Assert.Equal(["a@x.vn", "b@x.vn", "c@x.vn"], recipients.To);
        Assert.Equal(["d@x.vn"], recipients.Cc);
        Assert.Empty(recipients.Bcc);
    }

    [Theory]
    [InlineData(null, null, "from@x.vn", "from@x.vn")]
    [InlineData("sender@x.vn", "reply@x.vn", "sender@x.vn", "reply@x.vn")]
    public void SenderAndReply_AreTheFromWithoutThem(string? sender, string? reply, string sendsAs, string repliesTo)
    {
        var message = new MailMessage { From = "from@x.vn", Sender = sender!, ReplyTo = reply! };

        Assert.Equal([sendsAs], message.GetSender());
        Assert.Equal([repliesTo], message.GetReplyTo());
    }
}
