using System.Security.Cryptography;

namespace OrchardCore;

/// <summary>Makes ids of 26 characters that are unique and hard to misread. Contract: Orchard Core 3.0.</summary>
public static class IdGenerator
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string GenerateId() => string.Create(26, 0, static (chars, _) =>
    {
        // 130 bits are needed, five for each character.
        Span<byte> random = stackalloc byte[17];
        RandomNumberGenerator.Fill(random);
        ulong bits = 0;
        var available = 0;
        var next = 0;
        for (var i = 0; i < chars.Length; i++)
        {
            if (available < 5)
            {
                bits = (bits << 8) | random[next++];
                available += 8;
            }

            available -= 5;
            chars[i] = Alphabet[(int)((bits >> available) & 31)];
        }
    });
}
