using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace Sapling.Email.Smtp;

/// <summary>The server's password as it is stored: readable with the tenant's keys only.</summary>
internal sealed class SmtpSecrets(IDataProtectionProvider dataProtection, ILogger<SmtpSecrets> logger)
{
    private readonly IDataProtector _protector = dataProtection.CreateProtector("SmtpSettingsConfiguration");

    public string Protect(string password) => _protector.Protect(password);

    public string? Unprotect(string? stored)
    {
        if (string.IsNullOrEmpty(stored))
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            logger.LogError("The password of the mail server cannot be read with the tenant's keys. Enter it again in the mail settings.");
            return null;
        }
    }
}
