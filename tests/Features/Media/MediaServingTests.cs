using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using Sapling.Media.Images;

namespace OrchardSite.Features.Tests.Media;

/// <summary>What browsers and caches get of a site's files, beyond the middleware's own tests.</summary>
public sealed class MediaServingTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Theory]
    [InlineData("Công văn số 12-CV (bản ký).pdf")]
    [InlineData("tỉ lệ 100%.pdf")]
    [InlineData("a & b + c = d.pdf")]
    [InlineData("'Tin' #1.pdf")]
    [InlineData("50%20.pdf")]
    public async Task Documents_are_found_by_the_address_made_of_their_name(string name)
    {
        site.Put("van-ban/" + name, "%PDF-1.7"u8.ToArray());
        var address = "";
        await site.Host.InAsync("Default", services =>
        {
            address = services.GetRequiredService<IMediaFileStore>().MapPathToPublicUrl("van-ban/" + name);
            return Task.CompletedTask;
        });

        using var answer = await GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        // Shown by the browser, which saves it under the last part of its address.
        Assert.Null(answer.Content.Headers.ContentDisposition);
        Assert.Equal(name, Uri.UnescapeDataString(new Uri("http://x" + address).Segments[^1]));
    }

    [Fact]
    public async Task A_decomposed_address_leads_to_the_composed_name()
    {
        site.Put("ten/lễ hội.pdf", "%PDF-1.7"u8.ToArray());

        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/media/ten/" + Uri.EscapeDataString("lễ hội.pdf".Normalize(NormalizationForm.FormD)))).StatusCode);
    }

    [Fact]
    public async Task A_drawing_is_saved_under_its_vietnamese_name()
    {
        site.Put("ve/Biểu tượng.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray());

        var disposition = (await GetAsync("/media/ve/Bi%E1%BB%83u%20t%C6%B0%E1%BB%A3ng.svg")).Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "Biểu tượng.svg"), (disposition.DispositionType, disposition.FileNameStar));
    }

    [Theory]
    [InlineData("bytes=0-1", "01")]
    [InlineData("bytes=-3", "789")]
    [InlineData("bytes=7-", "789")]
    [InlineData("bytes=8-100", "89")]
    public async Task A_part_is_sent_of_what_is_large(string range, string content)
    {
        site.Put("phan/a.pdf", "0123456789"u8.ToArray());
        using var answer = await GetAsync("/media/phan/a.pdf", ("Range", range));

        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal(content, await answer.Content.ReadAsStringAsync());
        Assert.Equal(10, answer.Content.Headers.ContentRange!.Length);
    }

    [Fact]
    public async Task A_part_is_only_sent_of_the_file_that_the_other_parts_are_of()
    {
        site.Put("phan/b.pdf", "0123456789"u8.ToArray());
        using var whole = await GetAsync("/media/phan/b.pdf");
        var tag = whole.Headers.ETag!.ToString();

        Assert.Equal(HttpStatusCode.PartialContent, (await GetAsync("/media/phan/b.pdf", ("Range", "bytes=0-1"), ("If-Range", tag))).StatusCode);
        using var other = await GetAsync("/media/phan/b.pdf", ("Range", "bytes=0-1"), ("If-Range", "\"khac\""));
        Assert.Equal((HttpStatusCode.OK, "0123456789"), (other.StatusCode, await other.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task What_a_browser_has_is_not_sent_again_until_it_changes()
    {
        site.Put("co-roi/a.png", Pictures.Png(300, 200));
        foreach (var address in (string[])["/media/co-roi/a.png", "/media/co-roi/a.png?width=100"])
        {
            using var first = await GetAsync(address);
            var (tag, modified) = (first.Headers.ETag!.ToString(), first.Content.Headers.LastModified!.Value.ToString("R", CultureInfo.InvariantCulture));

            using var again = await GetAsync(address, ("If-None-Match", tag));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            Assert.Equal(HttpStatusCode.NotModified, (await GetAsync(address, ("If-Modified-Since", modified))).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await GetAsync(address, ("If-None-Match", "\"khac\""))).StatusCode);
        }

        using var before = await GetAsync("/media/co-roi/a.png?width=100");
        site.Put("co-roi/a.png", Pictures.Png(300, 100));
        File.SetLastWriteTimeUtc(site.MediaFile("co-roi/a.png"), DateTime.UtcNow.AddSeconds(5));
        using var after = await GetAsync("/media/co-roi/a.png?width=100", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(33, ImageSize.Read(await after.Content.ReadAsByteArrayAsync())!.Value.Height);
    }

    [Fact]
    public async Task Formats_of_one_address_have_tags_of_their_own()
    {
        site.Put("dang/a.jpg", Pictures.Jpeg(300, 200));
        using var webp = await GetAsync("/media/dang/a.jpg?width=100", ("Accept", "image/webp"));
        using var jpeg = await GetAsync("/media/dang/a.jpg?width=100", ("Accept", "image/jpeg"));

        Assert.NotEqual(webp.Headers.ETag, jpeg.Headers.ETag);
        Assert.Equal(("Accept", "Accept"), (webp.Headers.Vary.ToString(), jpeg.Headers.Vary.ToString()));
        Assert.Equal("image/webp", webp.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_address_with_a_version_never_changes()
    {
        site.Put("ban/a.pdf", "%PDF-1.7"u8.ToArray());

        Assert.Contains("immutable", (await GetAsync("/media/ban/a.pdf?v=123")).Headers.CacheControl!.ToString());
        var plain = (await GetAsync("/media/ban/a.pdf")).Headers.CacheControl!;
        Assert.DoesNotContain("immutable", plain.ToString());
        Assert.Equal((true, true, TimeSpan.FromDays(30), TimeSpan.FromDays(365)), (plain.Public, plain.MustRevalidate, plain.MaxAge, plain.SharedMaxAge));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Files_are_only_read_here(string method)
    {
        site.Put("chi-doc/a.pdf", "%PDF-1.7"u8.ToArray());
        using var request = new HttpRequestMessage(new HttpMethod(method), "/media/chi-doc/a.pdf");
        using var answer = await site.Host.Browser().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
        Assert.True(File.Exists(site.MediaFile("chi-doc/a.pdf")));
    }

    [Theory]
    [InlineData("/media/an/.~dang-ghi.pdf")]
    [InlineData("/media/an/trang.html")]
    [InlineData("/media/an/khong-duoi")]
    [InlineData("/media/an")]
    [InlineData("/media/")]
    [InlineData("/media/AN/a.pdf/")]
    public async Task Nothing_but_allowed_files_is_served(string address)
    {
        site.Put("an/.~dang-ghi.pdf", "%PDF-1.7"u8.ToArray());
        site.Put("an/trang.html", "<p>"u8.ToArray());
        site.Put("an/khong-duoi", [1]);

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).StatusCode);
    }

    // Cameras write where a photo was taken.
    [Theory]
    [InlineData("image/webp")]
    [InlineData("image/jpeg")]
    public async Task Where_a_photo_was_taken_is_not_told_by_pictures_in_other_sizes(string accept)
    {
        site.Put("gps/a.jpg", Pictures.WithPlace(300, 200));
        Assert.Contains("exif-ifd3-GPSLatitude", Fields(await File.ReadAllBytesAsync(site.MediaFile("gps/a.jpg"))));

        using var answer = await GetAsync("/media/gps/a.jpg?width=100", ("Accept", accept));
        var fields = Fields(await answer.Content.ReadAsByteArrayAsync());
        Assert.DoesNotContain(fields, field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("xmp", StringComparison.Ordinal) || field.StartsWith("iptc", StringComparison.Ordinal));
    }

    // A picture that is also a page, or a script, is served as the picture it says it is.
    [Fact]
    public async Task A_picture_that_is_also_something_else_is_served_as_a_picture()
    {
        site.Put("hai-mat/a.jpg", [.. Pictures.Jpeg(20, 20), .. "<script>alert(1)</script>"u8]);
        site.Put("hai-mat/b.gif", [.. "GIF89a/*"u8, .. new byte[20], .. "*/=1;alert(1)//"u8]);

        using var jpeg = await GetAsync("/media/hai-mat/a.jpg");
        using var gif = await GetAsync("/media/hai-mat/b.gif");
        Assert.Equal(("image/jpeg", "image/gif"), (jpeg.Content.Headers.ContentType!.MediaType, gif.Content.Headers.ContentType!.MediaType));
        Assert.All((HttpResponseMessage[])[jpeg, gif], answer => Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options"))));

        using var small = await GetAsync("/media/hai-mat/a.jpg?width=16");
        Assert.DoesNotContain("<script>", Encoding.Latin1.GetString(await small.Content.ReadAsByteArrayAsync()));
    }

    private static string[] Fields(byte[] picture)
    {
        Vips.Ensure();
        using var image = NetVips.Image.NewFromBuffer(picture);
        return image.GetFields();
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await site.Host.Browser().SendAsync(request);
    }
}
