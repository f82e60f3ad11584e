using AngleSharp.Html.Parser;
using Microsoft.Extensions.Localization;
using Sapling.Content.Designing;

namespace Sapling.Content.Publishing;

/// <summary>Finds pictures in texts that say nothing to those who cannot see them.</summary>
public sealed class PictureDescriptions(IStringLocalizer<PictureDescriptions> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <summary>What the text lacks; null when each of its pictures is described.</summary>
    /// <param name="html">The text.</param>
    /// <param name="input">The name of the editor's input of the text.</param>
    /// <param name="title">What editors call the text.</param>
    public PublishProblem? Check(string? html, string input, string title) => Undescribed(html) switch
    {
        [] => null,
        [var only] => new(input, S["{0}: picture {1} in the text has no description. Write below it what is seen on it.", title, only]),
        var lacking => new(input, S["{0}: {1} pictures in the text have no description ({2}). Write below each what is seen on it.", title, lacking.Count, string.Join(", ", lacking)]),
    };

    /// <summary>The designer's form of what a text asks.</summary>
    public void Declare(SettingsForm<PictureDescriptionSettings> form)
    {
        form.Title = S["Before it is published"];
        form.Check(S["Every picture in the text needs a description"], settings => settings.RequiredToPublish, (settings, value) => settings.RequiredToPublish = value, S["It is read out to people who cannot see the picture. Drafts may do without."]);
    }

    /// <summary>Numbers of the pictures, from 1, without an alternative text.</summary>
    internal static IReadOnlyList<int> Undescribed(string? html)
    {
        if (html is null || !html.Contains("<img", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        using var document = new HtmlParser().ParseDocument(html);
        return [.. document.Images.Select((image, index) => (image, number: index + 1))
            .Where(one => string.IsNullOrWhiteSpace(one.image.GetAttribute("alt")))
            .Select(one => one.number)];
    }
}
