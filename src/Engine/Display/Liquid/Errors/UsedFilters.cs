using Fluid;
using Fluid.Ast;

namespace Sapling.Display.Liquid.Errors;

/// <summary>The filters of a template, so that one which no feature registered is found when the template is asked for and not when a visitor meets it.</summary>
internal sealed class UsedFilters : AstVisitor
{
    private readonly Dictionary<string, TemplatePlace?> _filters = new(StringComparer.Ordinal);
    private TemplatePlace? _place;

    /// <returns>Each name once, where it is used first.</returns>
    public static KeyValuePair<string, TemplatePlace?>[] Of(IFluidTemplate template)
    {
        var visitor = new UsedFilters();
        visitor.VisitTemplate(template);
        return [.. visitor._filters];
    }

    public override Statement VisitOtherStatement(Statement statement)
    {
        if (statement is not PlacedStatement placed)
        {
            return base.VisitOtherStatement(statement);
        }

        var outer = _place;
        _place = placed.Place;
        Visit(placed.Inner);
        _place = outer;
        return statement;
    }

    public override Expression VisitOtherExpression(Expression expression)
    {
        if (expression is not PlacedExpression placed)
        {
            return base.VisitOtherExpression(expression);
        }

        var outer = _place;
        _place = placed.Place;
        Visit(placed.Inner);
        _place = outer;
        return expression;
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        _filters.TryAdd(filterExpression.Name, _place);
        return base.VisitFilterExpression(filterExpression);
    }
}
