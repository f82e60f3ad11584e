using Sapling.Users.TwoFactor;

namespace OrchardSite.Features.Tests.Users.TwoFactor;

public sealed class SecondStepTests
{
    [Theory]
    [InlineData("123456", "123456")]
    [InlineData(" 123 456 ", "123456")]
    [InlineData("123-456", "123456")]
    [InlineData("12a34", "1234")]
    [InlineData("１２３４５６", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_code_is_its_digits(string? typed, string code) => Assert.Equal(code, SecondStep.Digits(typed));

    [Theory]
    [InlineData("BCDFG-HJKMN", "BCDFG-HJKMN")]
    [InlineData("bcdfghjkmn", "BCDFG-HJKMN")]
    [InlineData(" bcdfg hjkmn ", "BCDFG-HJKMN")]
    [InlineData("BCDFG–HJKMN", "BCDFG-HJKMN")]
    [InlineData("BCDF", "BCDF")]
    [InlineData("BCDFG-HJKMN-P", "BCDFGHJKMNP")]
    [InlineData(";", "")]
    [InlineData(null, "")]
    public void A_recovery_code_is_read_as_it_was_handed_out(string? typed, string code) => Assert.Equal(code, SecondStep.RecoveryCode(typed));

    [Theory]
    [InlineData(null, false, "")]
    [InlineData("", false, "")]
    [InlineData("/Admin", false, "returnUrl=/Admin")]
    [InlineData(null, true, "rememberMe=true")]
    [InlineData("/Admin", true, "returnUrl=/Admin rememberMe=true")]
    public void Pages_hand_on_only_what_there_is(string? returnUrl, bool rememberMe, string state)
        => Assert.Equal(state, string.Join(' ', SecondStep.State(returnUrl, rememberMe).Select(pair => pair.Key + "=" + pair.Value)));
}
