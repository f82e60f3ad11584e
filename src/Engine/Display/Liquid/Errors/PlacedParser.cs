using Fluid.Ast;
using Parlot;
using Parlot.Fluent;

namespace Sapling.Display.Liquid.Errors;

/// <summary>Parses as another parser does, and lets what comes out know its place.</summary>
/// <param name="parser">The other parser.</param>
/// <param name="place">Adds the place.</param>
/// <param name="tag">The name of a tag, which is known by now: if the rest of it is wrong, nothing else will fit either.</param>
internal sealed class PlacedParser<T>(Parser<T> parser, Func<T, TemplatePlace, T> place, string? tag = null) : Parser<T>
{
    public override bool Parse(ParseContext context, ref ParseResult<T> result)
    {
        var start = context.Scanner.Cursor.Position;

        if (!parser.Parse(context, ref result))
        {
            return tag is null ? false : throw new Fluid.ParseException($"Invalid '{tag}' tag at {start}");
        }

        result.Set(result.Start, result.End, place(result.Value, TemplatePlace.OfTag(context.Scanner.Buffer, start.Line, start.Offset)));
        return true;
    }
}

internal static class PlacedParser
{
    public static Parser<Statement> Of(string name, Parser<Statement> tag) => new PlacedParser<Statement>(tag, static (statement, place) => new PlacedStatement(statement, place), name);

    /// <summary>A literal cannot fail.</summary>
    public static Parser<Expression> Of(Parser<Expression> value) =>
        new PlacedParser<Expression>(value, static (expression, place) => expression is LiteralExpression ? expression : new PlacedExpression(expression, place));
}

/// <summary>Parses the whole of a text: what Fluid leaves over without a word would be missing from the page.</summary>
internal sealed class WholeParser(Parser<IReadOnlyList<Statement>> parser) : Parser<IReadOnlyList<Statement>>
{
    public override bool Parse(ParseContext context, ref ParseResult<IReadOnlyList<Statement>> result)
    {
        var isParsed = parser.Parse(context, ref result);
        return context.Scanner.Cursor.Eof ? isParsed : throw new Fluid.ParseException($"Unexpected text at {context.Scanner.Cursor.Position}");
    }
}
