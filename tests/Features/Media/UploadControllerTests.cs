using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The door of uploads, with and without script.</summary>
public sealed class UploadControllerTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task Without_script_many_files_come_with_one_form_and_each_is_told_of()
    {
        var admin = await site.SignInAsync("admin");
        var known = Pdf();
        await LibrarySite.UploadAsync(admin, "co-san.pdf", known, "mot-lan");

        var answer = await SendAsync(admin, "mot-lan", ("moi.pdf", Pdf()), ("lai.pdf", known), ("gia.pdf", "<html>"u8.ToArray()));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await admin.GetStringAsync(answer.Headers.Location));

        Assert.Contains("mot-lan/co-san.pdf", page);
        Assert.Contains("“gia.pdf” bị từ chối", page);
        Assert.Equal(["co-san.pdf", "moi.pdf"], Directory.EnumerateFiles(site.MediaFile("mot-lan")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_form_without_files_says_what_to_do()
    {
        var admin = await site.SignInAsync("admin");
        var answer = await SendAsync(admin, "");

        Assert.Contains("Hãy chọn tệp trước", WebUtility.HtmlDecode(await admin.GetStringAsync(answer.Headers.Location)));
    }

    [Theory]
    [InlineData("../ngoai")]
    [InlineData("a/../../b")]
    [InlineData("a\\b")]
    public async Task Nothing_is_put_outside_of_the_library(string folder)
        => Assert.Equal(404, (await LibrarySite.UploadAsync(await site.SignInAsync("admin"), "a.pdf", Pdf(), folder)).Status);

    [Fact]
    public async Task Where_a_duplicate_of_another_user_lies_is_not_told()
    {
        var content = Pdf();
        site.Put("_Users/khac/rieng.pdf", content);
        var admin = await site.SignInAsync("admin");
        await admin.GetStringAsync("/Admin/Media?folder=_Users/khac");
        var (_, seen) = await LibrarySite.UploadAsync(admin, "x.pdf", content);
        Assert.Equal("_Users/khac/rieng.pdf", seen!["files"]![0]!["file"]!["path"]!.ToString());

        var (_, stored) = await LibrarySite.UploadAsync(await site.SignInAsync("lan"), "cua-toi.pdf", content);

        Assert.False((bool)stored!["files"]![0]!["duplicate"]!);
        Assert.StartsWith("_Users/lan/", stored["files"]![0]!["file"]!["path"]!.ToString());
        Assert.DoesNotContain("khac", stored.ToJsonString());
    }

    [Fact]
    public async Task A_request_that_is_far_too_large_is_refused_unread()
    {
        var admin = await site.SignInAsync("admin");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Admin/Media/Upload") { Content = new StreamContent(new Endless(200_000_000)) };
        request.Content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        request.Content.Headers.ContentLength = 200_000_000;
        request.Headers.ExpectContinue = true;

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await admin.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Twenty_large_files_come_at_once()
    {
        var admin = await site.SignInAsync("admin");
        var files = Enumerable.Range(0, 20).Select(i => ($"to-{i}.pdf", (byte[])[.. Pdf(), .. new byte[1_900_000]])).ToArray();

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(admin, "hai-muoi", files)).StatusCode);
        Assert.Equal(20, Directory.EnumerateFiles(site.MediaFile("hai-muoi")).Count());
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nothing_is_stored()
    {
        var admin = await site.SignInAsync("admin");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pdf()), "files", "a.pdf" }, { new StringContent("khong-the"), "folder" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await admin.PostAsync("/Admin/Media/Upload", form)).StatusCode);
        Assert.False(Directory.Exists(site.MediaFile("khong-the")));
    }

    [Fact]
    public async Task Those_without_an_account_or_a_permission_store_nothing()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pdf()), "files", "a.pdf" } };
        var stranger = await site.Host.Browser().PostAsync("/Admin/Media/Upload", form);
        Assert.NotEqual(HttpStatusCode.OK, stranger.StatusCode);

        await site.Host.InAsync("Default", async services => Assert.True((await services.GetRequiredService<UserManager<IUser>>().CreateAsync(
            new User { UserId = "binh", UserName = "binh", Email = "binh@x.vn" }, SiteHost.Password)).Succeeded));
        var binh = await site.SignInAsync("binh");
        Assert.Equal(HttpStatusCode.Forbidden, (await binh.GetAsync("/Admin/Media")).StatusCode);
    }

    private static byte[] Pdf() => Encoding.ASCII.GetBytes("%PDF-1.7 " + Guid.NewGuid());

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string folder, params (string Name, byte[] Content)[] files)
    {
        var token = Regex.Match(await browser.GetStringAsync("/Admin/Media"), "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(folder), "folder" } };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await browser.PostAsync("/Admin/Media/Upload", form);
    }

    private sealed class Endless(long length) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var given = (int)Math.Min(count, length - Position);
            Position += given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
