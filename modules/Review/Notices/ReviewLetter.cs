using Microsoft.Extensions.Localization;
using OrchardCore.Email;

namespace Agency.Review.Notices;

/// <summary>The text of a message, in the language of the site.</summary>
internal sealed class ReviewLetter(IStringLocalizer<ReviewLetter> S)
{
    public MailMessage Write(ReviewNotice notice, string? title, string to)
    {
        // A title of several lines must not become several headers.
        title = string.IsNullOrWhiteSpace(title) ? S["(untitled)"] : title.ReplaceLineEndings(" ");
        var (subject, first) = notice.Kind == ReviewNoticeKind.Submitted
            ? (S["To review: {0}", title], S["{0} submitted \"{1}\" for review.", notice.By ?? string.Empty, title])
            : (S["Returned: {0}", title], S["{0} returned \"{1}\" to you. Change what the remark says, then submit it again.", notice.By ?? string.Empty, title]);

        List<string> paragraphs = [first];

        if (!string.IsNullOrEmpty(notice.Remark))
        {
            paragraphs.Add(S["Remark: {0}", notice.Remark]);
        }

        if (!string.IsNullOrEmpty(notice.Link))
        {
            paragraphs.Add(S["Open it in the editor: {0}", notice.Link]);
        }

        return new MailMessage { To = to, Subject = subject, TextBody = string.Join("\n\n", paragraphs) + "\n" };
    }
}
