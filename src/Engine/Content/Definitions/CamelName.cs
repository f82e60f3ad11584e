using System.Text;

namespace Sapling.Content.Definitions;

/// <summary>Readable names of technical ones.</summary>
internal static class CamelName
{
    /// <summary><c>LandingPage</c> as <c>Landing Page</c>.</summary>
    internal static string Spaced(string name)
    {
        var spaced = new StringBuilder(name.Length + 4);

        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                spaced.Append(' ');
            }

            spaced.Append(name[i]);
        }

        return spaced.ToString();
    }
}
