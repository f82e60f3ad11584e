using Sapling.Email.Messages;

namespace OrchardSite.Features.Tests.Email.Messages;

public sealed class EmailAddressValidatorTests
{
    [Theory]
    [InlineData("lan@x.vn", true)]
    [InlineData("Lan Nguyễn <lan@x.vn>", true)]
    [InlineData("lan+viec@mail.x.vn", true)]
    [InlineData("lan", false)]
    [InlineData("lan@", false)]
    [InlineData("@x.vn", false)]
    [InlineData("lan@x.vn, minh@x.vn", false)]
    [InlineData("   ", false)]
    [InlineData("", false)]
    public void Validate_TakesOneAddress(string address, bool isValid) => Assert.Equal(isValid, new EmailAddressValidator().Validate(address));
}
