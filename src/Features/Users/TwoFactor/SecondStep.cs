namespace Sapling.Users.TwoFactor;

/// <summary>Present when signing in can have a second step; knows what the pages of it hand on.</summary>
internal sealed class SecondStep
{
    public static Dictionary<string, string?> State(string? returnUrl, bool rememberMe)
    {
        var state = new Dictionary<string, string?>();
        if (!string.IsNullOrEmpty(returnUrl))
        {
            state["returnUrl"] = returnUrl;
        }

        if (rememberMe)
        {
            state["rememberMe"] = "true";
        }

        return state;
    }

    /// <returns>The code without the spaces and dashes that people type to read it better.</returns>
    public static string Digits(string? code) => new((code ?? "").Where(char.IsAsciiDigit).ToArray());

    /// <returns>A recovery code as it was handed out, however it was typed.</returns>
    public static string RecoveryCode(string? code)
    {
        var letters = new string((code ?? "").Where(char.IsAsciiLetterOrDigit).ToArray()).ToUpperInvariant();
        return letters.Length == 10 ? letters.Insert(5, "-") : letters;
    }
}
