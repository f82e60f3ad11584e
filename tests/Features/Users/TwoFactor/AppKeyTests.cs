using Sapling.Users.TwoFactor;

namespace OrchardSite.Features.Tests.Users.TwoFactor;

public sealed class AppKeyTests
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData("Cổng tỉnh", "lan", "otpauth://totp/C%E1%BB%95ng%20t%E1%BB%89nh:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=C%E1%BB%95ng%20t%E1%BB%89nh&digits=6")]
    [InlineData("a&issuer=evil", "x?secret=AAAA", "otpauth://totp/a%26issuer%3Devil:x%3Fsecret%3DAAAA?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=a%26issuer%3Devil&digits=6")]
    [InlineData("a:b", "c:d", "otpauth://totp/a%3Ab:c%3Ad?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=a%3Ab&digits=6")]
    [InlineData(" ", "lan", "otpauth://totp/OrchardSite:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=OrchardSite&digits=6")]
    [InlineData(null, "lan", "otpauth://totp/OrchardSite:lan?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=OrchardSite&digits=6")]
    public void Names_change_nothing_but_names_in_the_address(string? site, string user, string address)
        => Assert.Equal(address, AppKey.Address(site, user, Key));

    [Fact]
    public void The_longest_names_still_make_a_picture()
        => Assert.StartsWith("<svg", AppKey.Picture(AppKey.Address(new string('ẫ', 500), new string('ẫ', 500), Key)));

    [Fact]
    public void A_name_that_is_cut_within_a_sign_still_makes_an_address()
        => Assert.StartsWith("<svg", AppKey.Picture(AppKey.Address(new string('x', 59) + "😀", "lan", Key)));

    [Theory]
    [InlineData("GEZDGNBVGY3TQOJQ", "GEZD GNBV GY3T QOJQ")]
    [InlineData("GEZDGN", "GEZD GN")]
    [InlineData("", "")]
    public void The_key_is_typed_in_fours(string key, string typed) => Assert.Equal(typed, AppKey.InFours(key));
}
