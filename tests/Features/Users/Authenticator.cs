using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OrchardSite.Features.Tests.Users;

/// <summary>What an authenticator app on a phone does (RFC 6238).</summary>
internal static class Authenticator
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string key, int stepsAhead = 0)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + stepsAhead);
        var hash = HMACSHA1.HashData(Bytes(key), counter);
        var at = hash[^1] & 15;
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(at)) & int.MaxValue) % 1_000_000).ToString("D6");
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (bits, count) = (0, 0);
        foreach (var letter in key.Replace(" ", ""))
        {
            bits = ((bits << 5) | Alphabet.IndexOf(letter)) & 0xFFFF;
            count += 5;
            if (count >= 8)
            {
                bytes.Add((byte)(bits >> (count - 8)));
                count -= 8;
            }
        }

        return [.. bytes];
    }
}
