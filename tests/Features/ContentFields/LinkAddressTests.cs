using Sapling.ContentFields.Link;

namespace OrchardSite.Features.Tests.ContentFields;

public sealed class LinkAddressTests
{
    [Theory]
    [InlineData("HTTPS://THUATHIENHUE.GOV.VN")]
    [InlineData("https://x.vn/tin-tức?ngày=1#đầu")]
    [InlineData("/ban-dan-toc/tin")]
    [InlineData("tin/a:b")]
    [InlineData("?trang=2:3")]
    [InlineData("#muc:1")]
    [InlineData("tel:+84234123456")]
    [InlineData("sms:113")]
    [InlineData("ftp://x.vn/van-ban.pdf")]
    [InlineData("../len-tren")]
    public void WhatLeadsSomewhere_IsSafe(string address) => Assert.True(LinkAddress.IsSafe(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://%0aalert(1)")]
    [InlineData("jAvAsCrIpT:alert(1)")]
    [InlineData("  javascript:alert(1)")]
    [InlineData("\u00a0javascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\rscript:alert(1)")]
    [InlineData("javascript\t:alert(1)")]
    [InlineData("javascript&colon;alert(1):")]
    [InlineData("\u200bjavascript:alert(1)")]
    [InlineData("ｊavascript:alert(1)")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("blob:https://x.vn/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("view-source:javascript:alert(1)")]
    [InlineData("feed:javascript:alert(1)")]
    [InlineData("about:blank")]
    [InlineData("x:y")]
    [InlineData(":javascript:alert(1)")]
    [InlineData("https:javascript:alert(1)\u0000")]
    public void WhatRunsOrReadsWhatItShouldNot_IsNot(string address) => Assert.False(LinkAddress.IsSafe(address));
}
