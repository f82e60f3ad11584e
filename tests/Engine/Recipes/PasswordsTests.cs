using Sapling.Recipes.Setup;

namespace OrchardSite.Engine.Tests.Recipes;

public class PasswordsTests
{
    [Fact]
    public void Are_long_mixed_free_of_lookalikes_and_never_the_same()
    {
        var passwords = Enumerable.Range(0, 500).Select(_ => Passwords.Generate()).ToArray();

        Assert.Equal(passwords.Length, passwords.Distinct().Count());
        Assert.All(passwords, password =>
        {
            Assert.Equal(20, password.Length);
            Assert.Contains(password, char.IsAsciiLetterLower);
            Assert.Contains(password, char.IsAsciiLetterUpper);
            Assert.Contains(password, char.IsAsciiDigit);
            Assert.Contains(password, letter => !char.IsAsciiLetterOrDigit(letter));
            Assert.DoesNotContain(password, letter => "0O1lI".Contains(letter));
        });
    }
}
