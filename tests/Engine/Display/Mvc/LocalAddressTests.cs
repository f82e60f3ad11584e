using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Sapling.Display.Mvc;

namespace OrchardSite.Engine.Tests.Display.Mvc;

public sealed class LocalAddressTests
{
    private readonly UrlHelper _url = new(new ActionContext(new DefaultHttpContext(), new RouteData(), new ActionDescriptor()));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("~/tin", "~/tin")]
    [InlineData("/tin/b%C3%A0i?x=%2F&y=1#z", "/tin/b%C3%A0i?x=%2F&y=1#z")]
    [InlineData("/tin/bài?q=đồng bào", "/tin/b%C3%A0i?q=%C4%91%E1%BB%93ng b%C3%A0o")]
    [InlineData("/🌸", "/%F0%9F%8C%B8")]
    public void Local_GivesAnAddressThatAHeaderTakes(string address, string expected) => Assert.Equal(expected, _url.Local(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tin")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("~//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/tin\r\nSet-Cookie: a=b")]
    public void Local_OfAnotherHostOrOfNoAddress_IsNone(string? address) => Assert.Null(_url.Local(address));
}
