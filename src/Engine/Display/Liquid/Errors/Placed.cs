using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Sapling.Display.Liquid.Errors;

/// <summary>Notes in an exception where in the template it came up. The innermost place counts.</summary>
internal static class Placed
{
    private const string Key = "Sapling.TemplatePlace";

    public static TemplatePlace? Of(Exception exception) => exception.Data[Key] as TemplatePlace?;

    /// <returns>False: as an exception filter it looks on without catching.</returns>
    public static bool Note(Exception exception, TemplatePlace place)
    {
        if (!exception.Data.Contains(Key))
        {
            exception.Data[Key] = place;
        }

        return false;
    }
}

/// <summary>A tag that knows its place.</summary>
internal sealed class PlacedStatement(Statement statement, TemplatePlace place) : Statement
{
    public Statement Inner => statement;

    public TemplatePlace Place => place;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            var writing = statement.WriteToAsync(writer, encoder, context);
            return writing.IsCompletedSuccessfully ? writing : WaitAsync(writing);
        }
        catch (Exception exception) when (Placed.Note(exception, place))
        {
            throw;
        }
    }

    protected override Statement Accept(AstVisitor visitor) => visitor.VisitOtherStatement(this);

    private async ValueTask<Completion> WaitAsync(ValueTask<Completion> writing)
    {
        try
        {
            return await writing;
        }
        catch (Exception exception) when (Placed.Note(exception, place))
        {
            throw;
        }
    }
}

/// <summary>A value with its filters that knows its place.</summary>
internal sealed class PlacedExpression(Expression expression, TemplatePlace place) : Expression
{
    public Expression Inner => expression;

    public TemplatePlace Place => place;

    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        try
        {
            var value = expression.EvaluateAsync(context);
            return value.IsCompletedSuccessfully ? value : WaitAsync(value);
        }
        catch (Exception exception) when (Placed.Note(exception, place))
        {
            throw;
        }
    }

    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);

    private async ValueTask<FluidValue> WaitAsync(ValueTask<FluidValue> value)
    {
        try
        {
            return await value;
        }
        catch (Exception exception) when (Placed.Note(exception, place))
        {
            throw;
        }
    }
}
