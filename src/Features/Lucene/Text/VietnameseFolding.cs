using System.Buffers;
using System.Globalization;
using System.Text;
using Sapling.Data.Stores;

namespace Sapling.Lucene.Text;

/// <summary>Vietnamese letters without their marks: "Đồng bào" and "dong bao" become the same.</summary>
internal static class VietnameseFolding
{
    public static string Fold(string text)
    {
        var decomposed = text.Composed().Normalize(NormalizationForm.FormD);
        var buffer = ArrayPool<char>.Shared.Rent(decomposed.Length);

        try
        {
            var length = 0;

            foreach (var character in decomposed)
            {
                if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark)
                {
                    continue;
                }

                buffer[length++] = character switch
                {
                    // A stroke is no combining mark, so decomposition leaves it.
                    'đ' => 'd',
                    'Đ' => 'D',
                    _ => character,
                };
            }

            return new string(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
