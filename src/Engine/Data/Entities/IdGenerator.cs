using System.Security.Cryptography;

namespace OrchardCore;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class IdGenerator
{
    // Crockford's alphabet: no i, l, o or u, which are misread or make words.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>127 random bits as 26 lower-case characters; the first is "4" to "7", never a digit that software takes for a leading zero.</summary>
    public static string GenerateId() => string.Create(26, 0, static (span, _) =>
    {
        Span<byte> bytes = stackalloc byte[26];
        RandomNumberGenerator.Fill(bytes);
        span[0] = Alphabet[4 + (bytes[0] & 3)];

        for (var i = 1; i < span.Length; i++)
        {
            span[i] = Alphabet[bytes[i] & 31];
        }
    });
}
