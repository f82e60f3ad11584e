using System.Text.RegularExpressions;

namespace OrchardSite.Features.Tests.Users;

/// <summary>What people read in these features has its Vietnamese.</summary>
public sealed partial class VietnameseTextsTests
{
    [Theory]
    [InlineData("Users")]
    [InlineData("Email")]
    public void Each_text_is_translated(string feature)
    {
        var folder = Path.Combine(Root(), "src", "Features", feature);
        var known = MessageId().Matches(File.ReadAllText(Path.Combine(folder, "Localization", "vi.po"))).Select(match => match.Groups[1].Value).ToHashSet();
        var used = Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/") && !path.Contains("/bin/"))
            .SelectMany(path => Text().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value);

        Assert.Empty(used.Where(text => !known.Contains(text)).Distinct());
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OrchardSite.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex("""^msgid "(.+)"$""", RegexOptions.Multiline)]
    private static partial Regex MessageId();

    [GeneratedRegex("""\b[STH]\["((?:[^"\\]|\\.)*)["]""")]
    private static partial Regex Text();
}
