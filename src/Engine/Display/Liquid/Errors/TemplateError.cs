using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace Sapling.Display.Liquid.Errors;

/// <summary>What is wrong with a template.</summary>
internal enum TemplateErrorKind
{
    /// <summary>What is written is not Liquid; the detail is the parser's word.</summary>
    Syntax,

    /// <summary>The detail is the name of the tag.</summary>
    UnknownTag,

    /// <summary>The detail is the name of the filter.</summary>
    UnknownFilter,

    /// <summary>It cannot be carried out; the detail is the message of the exception.</summary>
    Failure,

    /// <summary>There is no such file.</summary>
    Missing,
}

/// <summary>What is wrong with a template, and where as far as that is known.</summary>
internal sealed partial record TemplateError(TemplateErrorKind Kind, string Detail, TemplatePlace? Place)
{
    public static TemplateError Missing { get; } = new(TemplateErrorKind.Missing, string.Empty, null);

    public static TemplateError Of(Exception exception) => new(TemplateErrorKind.Failure, exception.Message, Placed.Of(exception));

    /// <summary>Reads an error of the parser, which ends with its place and shows the source after it.</summary>
    public static TemplateError OfParser(string error, string source)
    {
        if (ParserError().Match(error) is not { Success: true } match)
        {
            return new(TemplateErrorKind.Syntax, error, null);
        }

        var place = new TemplatePlace(Number(match.Groups["line"]), Number(match.Groups["column"]));
        return match.Groups["tag"] is { Success: true, Value: var tag }
            ? new(TemplateErrorKind.UnknownTag, tag, TemplatePlace.OfTag(source, place.Line, Offset(source, place)))
            : new(TemplateErrorKind.Syntax, match.Groups["message"].Value, place);
    }

    /// <summary>In English, for logs and exceptions.</summary>
    public override string ToString() => (Place is { } place ? $"{place}: " : string.Empty) + Kind switch
    {
        TemplateErrorKind.UnknownTag => $"There is no tag '{Detail}'. Correct the name, or enable the feature that has it.",
        TemplateErrorKind.UnknownFilter => $"There is no filter '{Detail}'. Correct the name, or enable the feature that has it.",
        TemplateErrorKind.Missing => "The file does not exist.",
        _ => Detail,
    };

    /// <summary>In the language of the page.</summary>
    public string Describe(IStringLocalizer S) => Kind switch
    {
        TemplateErrorKind.UnknownTag => S["There is no tag '{0}'. Correct the name, or enable the feature that has it.", Detail],
        TemplateErrorKind.UnknownFilter => S["There is no filter '{0}'. Correct the name, or enable the feature that has it.", Detail],
        TemplateErrorKind.Missing => S["The file does not exist."],
        TemplateErrorKind.Syntax => S["This is not valid Liquid: {0}", Detail],
        _ => S["It cannot be carried out: {0}", Detail],
    };

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static int Offset(string source, TemplatePlace place)
    {
        var lineStart = 0;

        for (var line = 1; line < place.Line; line++)
        {
            lineStart = source.IndexOf('\n', lineStart) + 1;
        }

        return lineStart + place.Column - 1;
    }

    [GeneratedRegex(@"^(?<message>Unknown tag '(?<tag>[^']*)'|.*?) at \((?<line>\d+):(?<column>\d+)\)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ParserError();
}
