using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using OrchardSite.Features.Tests.Contents;
using Sapling.Email.Smtp;

namespace OrchardSite.Features.Tests.Email.Smtp;

public sealed class SmtpSecretsTests
{
    private readonly Log _log = new();

    [Fact]
    public void Password_IsReadableWithTheTenantsKeysOnly()
    {
        var keys = new EphemeralDataProtectionProvider();
        var stored = Secrets(keys).Protect("Bí mật");

        Assert.DoesNotContain("Bí mật", stored, StringComparison.Ordinal);
        Assert.Equal("Bí mật", Secrets(keys).Unprotect(stored));
        Assert.Null(Secrets(new EphemeralDataProtectionProvider()).Unprotect(stored));
        Assert.True(_log.Says(LogLevel.Error, "Enter it again"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void WithoutAPassword_ThereIsNone(string? stored)
    {
        Assert.Null(Secrets(new EphemeralDataProtectionProvider()).Unprotect(stored));
        Assert.Empty(_log.Lines);
    }

    private SmtpSecrets Secrets(IDataProtectionProvider keys) => new(keys, new LoggerFactory([_log]).CreateLogger<SmtpSecrets>());
}
