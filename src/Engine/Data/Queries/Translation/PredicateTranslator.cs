using System.Collections;
using Sapling.Data.Schema;

namespace Sapling.Data.Queries.Translation;

/// <summary>Turns a predicate over one index into the text of a WHERE condition.</summary>
/// <param name="dialect">The database's SQL.</param>
/// <param name="parameters">Where values go: they never become text.</param>
/// <param name="row">The lambda's parameter, that is a row of the index.</param>
/// <param name="alias">The name of the index's table in the query.</param>
/// <param name="tableOf">The quoted table of another index, for subqueries.</param>
internal sealed partial class PredicateTranslator(SqlDialect dialect, SqlParameters parameters, ParameterExpression row, string alias, Func<Type, string> tableOf)
{
    public static string Condition(SqlDialect dialect, SqlParameters parameters, LambdaExpression lambda, string alias, Func<Type, string> tableOf) =>
        new PredicateTranslator(dialect, parameters, lambda.Parameters[0], alias, tableOf).Condition(lambda.Body);

    public static string Value(SqlDialect dialect, SqlParameters parameters, LambdaExpression lambda, string alias, Func<Type, string> tableOf) =>
        new PredicateTranslator(dialect, parameters, lambda.Parameters[0], alias, tableOf).Value(lambda.Body);

    private string Condition(Expression expression)
    {
        if (!Evaluation.DependsOn(expression, row) && expression is not MethodCallExpression { Method.DeclaringType.Namespace: "YesSql.Services" })
        {
            return Evaluation.Evaluate(expression) is true ? "1 = 1" : "1 = 0";
        }

        return expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => Join(both, "AND", "1 = 1", "1 = 0"),
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => Join(either, "OR", "1 = 0", "1 = 1"),
            UnaryExpression { NodeType: ExpressionType.Not } not => Not(not.Operand),
            UnaryExpression { NodeType: ExpressionType.Convert } convert => Condition(convert.Operand),
            BinaryExpression comparison => Comparison(comparison),
            MemberExpression { Member.Name: "HasValue", Expression: { } nullable } => $"{Value(nullable)} IS NOT NULL",
            MemberExpression member when member.Type == typeof(bool) => $"{Value(member)} = {dialect.True}",
            MethodCallExpression call => Call(call),
            ConditionalExpression choice => $"(({Condition(choice.Test)} AND {Condition(choice.IfTrue)}) OR (NOT ({Condition(choice.Test)}) AND {Condition(choice.IfFalse)}))",
            _ => throw Unsupported(expression),
        };
    }

    // Parts that are known before the query runs vanish, so that "all || x.Published" does not defeat an index.
    private string Join(BinaryExpression expression, string name, string neutral, string deciding)
    {
        var left = Condition(expression.Left);

        if (left == deciding)
        {
            return deciding;
        }

        var right = Condition(expression.Right);

        return right == deciding ? deciding : left == neutral ? right : right == neutral ? left : $"({left} {name} {right})";
    }

    private string Not(Expression operand) => operand switch
    {
        MemberExpression { Member.Name: "HasValue", Expression: { } nullable } => $"{Value(nullable)} IS NULL",
        MemberExpression member when member.Type == typeof(bool) && Evaluation.DependsOn(member, row) => $"{Value(member)} = {dialect.False}",
        _ => $"NOT ({Condition(operand)})",
    };

    private string Comparison(BinaryExpression expression)
    {
        var symbol = expression.NodeType switch
        {
            ExpressionType.Equal => "=",
            ExpressionType.NotEqual => "<>",
            ExpressionType.LessThan => "<",
            ExpressionType.LessThanOrEqual => "<=",
            ExpressionType.GreaterThan => ">",
            ExpressionType.GreaterThanOrEqual => ">=",
            _ => throw Unsupported(expression),
        };

        var (left, right) = (Strip(expression.Left), Strip(expression.Right));

        // string.Compare(a, b) > 0 and a.CompareTo(b) > 0
        if (left is MethodCallExpression { Method.Name: "Compare" or "CompareTo" or "CompareOrdinal" } compare && !Evaluation.DependsOn(right, row) && Evaluation.Evaluate(right) is 0)
        {
            return compare.Object is { } source
                ? $"{Value(source)} {symbol} {Value(compare.Arguments[0])}"
                : $"{Value(compare.Arguments[0])} {symbol} {Value(compare.Arguments[1])}";
        }

        if (IsCondition(left) || IsCondition(right))
        {
            return BooleanComparison(left, right, symbol);
        }

        if (IsNull(right))
        {
            return NullCheck(Value(left), symbol);
        }

        return IsNull(left) ? NullCheck(Value(right), symbol) : $"{Value(left)} {symbol} {Value(right)}";
    }

    private string BooleanComparison(Expression left, Expression right, string symbol)
    {
        var (condition, other) = IsCondition(left) ? (left, right) : (right, left);

        if (Evaluation.DependsOn(other, row))
        {
            return $"({Condition(condition)}) {symbol} ({Condition(other)})";
        }

        return Evaluation.Evaluate(other) is true == (symbol == "=") ? Condition(condition) : $"NOT ({Condition(condition)})";
    }

    private bool IsCondition(Expression expression) => expression.Type == typeof(bool)
        && expression is not MemberExpression && Evaluation.DependsOn(expression, row);

    private bool IsNull(Expression expression) => !Evaluation.DependsOn(expression, row) && Evaluation.Evaluate(expression) is null;

    private static string NullCheck(string value, string symbol) => symbol switch
    {
        "=" => $"{value} IS NULL",
        "<>" => $"{value} IS NOT NULL",
        _ => "1 = 0",
    };

    private static Expression Strip(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked, Method: null } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private string OneOf(string column, object? values, bool negate)
    {
        var list = new List<object>();

        foreach (var value in (IEnumerable?)values ?? throw new InvalidOperationException("The values of IsIn are null."))
        {
            if (dialect.ToDatabase(value) is { } converted)
            {
                list.Add(converted);
            }
        }

        if (list.Count == 0)
        {
            return negate ? "1 = 1" : "1 = 0";
        }

        var (sql, parameter) = dialect.OneOf(column, parameters.NextName, list, negate);
        parameters.AddAsIs(parameter);
        return sql;
    }

    private static NotSupportedException Unsupported(Expression expression) =>
        new($"The expression '{expression}' cannot be translated to SQL. Compute it before the query, or put it into a column of the index.");
}
