using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Sapling.Contents.Previewing;

/// <summary>Links to a draft for somebody without an account: signed, for one item, until their time is over.</summary>
internal sealed class PreviewLinks(IDataProtectionProvider protection)
{
    internal const int DefaultDays = 7;

    internal static readonly int[] Days = [1, DefaultDays, 30];

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Sapling.Contents.PreviewLinks").ToTimeLimitedDataProtector();

    internal string Create(string contentItemId, int days) => _protector.Protect(contentItemId, TimeSpan.FromDays(Days.Contains(days) ? days : DefaultDays));

    /// <summary>The item's id, or null when the link is forged, of another site, or over.</summary>
    internal string? Read(string token)
    {
        try
        {
            return _protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
