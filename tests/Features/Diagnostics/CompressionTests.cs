using Microsoft.AspNetCore.Http;
using Sapling.Diagnostics.Compression;

namespace OrchardSite.Features.Tests.Diagnostics;

public sealed class CompressionTests
{
    [Theory]
    [InlineData("http", "orchauth_Default=abc", "", true)]
    [InlineData("https", "", "", true)]
    [InlineData("https", "visitor=1", "", true)]
    [InlineData("https", "visitor=1; orchauth_Default=abc", "", false)]
    [InlineData("https", "", "Bearer abc", false)]
    public void SecretPages_AreNotCompressedOverHttps(string scheme, string cookie, string authorization, bool expected)
    {
        var context = new DefaultHttpContext();
        context.Request.Scheme = scheme;
        if (cookie.Length > 0)
        {
            context.Request.Headers.Cookie = cookie;
        }

        if (authorization.Length > 0)
        {
            context.Request.Headers.Authorization = authorization;
        }

        Assert.Equal(expected, CompressionFilter.IsSafe(context));
    }
}
