using System.Security.Cryptography;

namespace Sapling.Recipes.Setup;

/// <summary>Makes up passwords that are strong and can be copied from a screen by hand.</summary>
internal static class Passwords
{
    // Without letters that look alike (0 O, 1 l I).
    private const string Lower = "abcdefghijkmnpqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Signs = "-_.+*#%";
    private const int Length = 20;

    public static string Generate()
    {
        var letters = new char[Length];
        letters[0] = Pick(Lower);
        letters[1] = Pick(Upper);
        letters[2] = Pick(Digits);
        letters[3] = Pick(Signs);
        for (var index = 4; index < Length; index++)
        {
            letters[index] = Pick(Lower + Upper + Digits);
        }

        RandomNumberGenerator.Shuffle(letters.AsSpan());
        return new string(letters);
    }

    private static char Pick(string letters) => letters[RandomNumberGenerator.GetInt32(letters.Length)];
}
