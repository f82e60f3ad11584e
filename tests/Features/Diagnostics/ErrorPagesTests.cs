using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using Sapling.Diagnostics.Errors;

namespace OrchardSite.Features.Tests.Diagnostics;

public sealed class ErrorPagesTests
{
    [Fact]
    public async Task Failure_InProduction_SaysNothingOfItsCause()
    {
        // Without a tenant's scope there is no theme either: the plain page is the last resort.
        var context = Context();
        await Pages(_ => throw new InvalidOperationException("secret of the database")).Invoke(context);
        var body = Body(context);
        Assert.Equal(500, context.Response.StatusCode);
        Assert.Contains("Trang đang gặp sự cố", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
        Assert.Contains("Something went wrong", body, StringComparison.Ordinal);
        Assert.Contains("Mã sự cố: call-42", body, StringComparison.Ordinal);
        Assert.Equal("nosniff", context.Response.Headers.XContentTypeOptions);
    }

    [Fact]
    public async Task Failure_InDevelopment_IsLeftToTheDevelopersPage() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            Pages(_ => throw new InvalidOperationException("broken"), "Development").Invoke(Context()));

    [Fact]
    public async Task BareStatus_GetsAPage_AndOneWithABodyKeepsIt()
    {
        var bare = Context();
        await Pages(http => Answer(http, 404)).Invoke(bare);
        Assert.Contains("Không tìm thấy trang", Body(bare), StringComparison.Ordinal);

        var written = Context();
        await Pages(async http =>
        {
            http.Response.StatusCode = 404;
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync("{}");
        }).Invoke(written);
        Assert.Equal("{}", Body(written));
    }

    [Theory]
    [InlineData("GET", "image/avif,image/webp,*/*;q=0.8")]
    [InlineData("GET", "application/json")]
    [InlineData("HEAD", "text/html")]
    [InlineData("PUT", "text/html")]
    public async Task WhoWantsNoPage_GetsTheStatusAlone(string method, string accept)
    {
        var context = Context();
        context.Request.Method = method;
        context.Request.Headers.Accept = accept;
        await Pages(http => Answer(http, 404)).Invoke(context);
        Assert.Equal(404, context.Response.StatusCode);
        Assert.Empty(Body(context));
    }

    [Fact]
    public async Task Endpoint_MayDoWithoutPages()
    {
        var context = Context();
        await Pages(http =>
        {
            http.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
            return Answer(http, 404);
        }).Invoke(context);
        Assert.Empty(Body(context));
    }

    [Fact]
    public async Task BadRequest_KeepsItsStatus()
    {
        var context = Context();
        await Pages(_ => throw new BadHttpRequestException("too large", StatusCodes.Status413PayloadTooLarge)).Invoke(context);
        Assert.Equal(413, context.Response.StatusCode);
    }

    [Fact]
    public async Task VisitorWhoLeft_IsNoError()
    {
        var context = Context();
        context.RequestAborted = new CancellationToken(canceled: true);
        await Pages(_ => throw new OperationCanceledException()).Invoke(context);
        Assert.Empty(Body(context));
    }

    private static ErrorPages Pages(RequestDelegate next, string environment = "Production") =>
        new(next, new TestEnvironment { EnvironmentName = environment }, Options.Create(new AdminOptions()), NullLogger<ErrorPages>.Instance);

    private static Task Answer(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static DefaultHttpContext Context()
    {
        var context = new DefaultHttpContext { TraceIdentifier = "call-42" };
        context.Request.Method = "GET";
        context.Request.Headers.Accept = "text/html";
        context.Response.Body = new MemoryStream();
        return context;
    }

    private static string Body(HttpContext context) => System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());

    private sealed class TestEnvironment : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
