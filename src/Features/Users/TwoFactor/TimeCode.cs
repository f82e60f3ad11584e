using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Sapling.Users.TwoFactor;

/// <summary>The code of an authenticator app for a moment (RFC 6238, six digits, steps of 30 seconds).</summary>
internal static class TimeCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    public static long StepOf(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeSeconds() / Seconds;

    /// <param name="key">The secret in base 32, as apps take it.</param>
    /// <param name="step">Which 30 seconds.</param>
    public static string Of(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];

        // What apps compute; nothing here rests on collisions being hard to find.
#pragma warning disable CA5350
        HMACSHA1.HashData(Bytes(key), counter, hash);
#pragma warning restore CA5350
        var at = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[at..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (bits, count) = (0, 0);
        foreach (var letter in key)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (value < 0)
            {
                continue;
            }

            bits = ((bits << 5) | value) & 0xFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
            }
        }

        return [.. bytes];
    }
}
