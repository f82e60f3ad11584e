using Sapling.Users.TwoFactor;

namespace OrchardSite.Features.Tests.Users;

public sealed class TimeCodeTests
{
    // "12345678901234567890", the secret of RFC 6238's examples.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void Codes_are_those_of_the_standard(long seconds, string code)
        => Assert.Equal(code, TimeCode.Of(Key, TimeCode.StepOf(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Fact]
    public void A_key_reads_the_same_in_small_letters_and_in_fours()
        => Assert.Equal(TimeCode.Of(Key, 1), TimeCode.Of("gezd gnbv gy3t qojq gezd gnbv gy3t qojq", 1));
}
