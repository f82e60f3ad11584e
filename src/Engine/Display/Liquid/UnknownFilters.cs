using Fluid;
using Fluid.Ast;

namespace Sapling.Display.Liquid;

/// <summary>Finds filters that no feature registered, when a template is parsed and not when a visitor meets them.</summary>
internal sealed class UnknownFilters(FilterCollection filters) : AstVisitor
{
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);

    public static string? Find(IFluidTemplate template, FilterCollection filters)
    {
        var visitor = new UnknownFilters(filters);
        visitor.VisitTemplate(template);
        return visitor._names.Count == 0 ? null
            : $"Unknown filter: {string.Join(", ", visitor._names)}. Correct the name, or enable the feature that has the filter.";
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!filters.TryGetValue(filterExpression.Name, out _))
        {
            _names.Add(filterExpression.Name);
        }

        return base.VisitFilterExpression(filterExpression);
    }
}
