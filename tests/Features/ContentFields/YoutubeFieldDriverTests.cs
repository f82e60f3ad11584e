namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class YoutubeFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task TheAddressOfAVideoGivesItsPlayer()
        => Assert.Equal("https://www.youtube.com/embed/dQw4w9WgXcQ", (await site.CreateAsync(("Video.RawAddress", " https://youtu.be/dQw4w9WgXcQ?t=3 "))).Saved()["Video", "EmbeddedAddress"]!.ToString());

    [Theory]
    [InlineData("https://vimeo.com/1")]
    [InlineData("https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ")]
    [InlineData("xem ở đây")]
    public async Task AnotherAddressIsRefused(string address) => (await site.CreateAsync(("Video.RawAddress", address))).Refused($"“{address}” không phải địa chỉ một video YouTube.");

    [Fact]
    public async Task APlayerIsNotTakenFromAForm()
    {
        var form = (await site.CreateAsync(("Video.RawAddress", "https://youtu.be/dQw4w9WgXcQ"), ("Video.EmbeddedAddress", "https://evil.example/"))).Saved();
        Assert.DoesNotContain("evil", form["Video", "EmbeddedAddress"]!.ToString());
    }
}
