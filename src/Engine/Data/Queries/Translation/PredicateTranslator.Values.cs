using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Data.Queries.Translation;

internal sealed partial class PredicateTranslator
{
    private string Value(Expression expression)
    {
        expression = Strip(expression);

        if (!Evaluation.DependsOn(expression, row))
        {
            return parameters.Add(Evaluation.Evaluate(expression));
        }

        return expression switch
        {
            MemberExpression { Member: PropertyInfo property } member when member.Expression is { } owner && Strip(owner) == row => Column(property.Name),
            MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => Value(nullable),
            MemberExpression { Member.Name: "Length", Expression: { } text } when text.Type == typeof(string) => $"LENGTH({Value(text)})",
            MemberExpression { Expression: { } date } member when date.Type == typeof(DateTime) || date.Type == typeof(DateTime?) => dialect.DatePart(member.Member.Name, Value(date)),
            BinaryExpression { NodeType: ExpressionType.Add } add when add.Type == typeof(string) => $"({Value(add.Left)} || {Value(add.Right)})",
            BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => $"COALESCE({Value(coalesce.Left)}, {Value(coalesce.Right)})",
            BinaryExpression arithmetic when Operator(arithmetic.NodeType) is { } symbol => $"({Value(arithmetic.Left)} {symbol} {Value(arithmetic.Right)})",
            UnaryExpression { NodeType: ExpressionType.Negate } negate => $"(-{Value(negate.Operand)})",
            ConditionalExpression choice => $"CASE WHEN {Condition(choice.Test)} THEN {Value(choice.IfTrue)} ELSE {Value(choice.IfFalse)} END",
            MethodCallExpression { Object: { } text, Method.Name: "ToLower" or "ToLowerInvariant" } => $"LOWER({Value(text)})",
            MethodCallExpression { Object: { } text, Method.Name: "ToUpper" or "ToUpperInvariant" } => $"UPPER({Value(text)})",
            MethodCallExpression { Object: { } text, Method.Name: "Trim", Arguments.Count: 0 } => $"TRIM({Value(text)})",
            _ => throw Unsupported(expression),
        };
    }

    private string Column(string name) => alias + "." + dialect.QuoteForColumnName(name);

    private static string? Operator(ExpressionType type) => type switch
    {
        ExpressionType.Add => "+",
        ExpressionType.Subtract => "-",
        ExpressionType.Multiply => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => null,
    };

    private string Call(MethodCallExpression call)
    {
        var name = call.Method.Name;
        var arguments = call.Arguments;

        if (call.Object is { } source && source.Type == typeof(string))
        {
            return name switch
            {
                "Contains" => Like(source, arguments[0], "%", "%"),
                "StartsWith" => Like(source, arguments[0], "", "%"),
                "EndsWith" => Like(source, arguments[0], "%", ""),
                "Equals" => $"{Value(source)} = {Value(arguments[0])}",
                _ => throw Unsupported(call),
            };
        }

        return name switch
        {
            "Equals" when call.Object is { } left => $"{Value(left)} = {Value(arguments[0])}",
            "Equals" when arguments.Count == 2 => $"{Value(arguments[0])} = {Value(arguments[1])}",
            "IsNullOrEmpty" => Empty(Value(arguments[0])),
            "IsNullOrWhiteSpace" => Empty($"TRIM({Value(arguments[0])})"),
            "IsIn" when arguments.Count == 2 => OneOf(Value(arguments[0]), Evaluation.Evaluate(arguments[1]), negate: false),
            "IsNotIn" when arguments.Count == 2 => OneOf(Value(arguments[0]), Evaluation.Evaluate(arguments[1]), negate: true),
            "IsIn" or "IsInAny" => Subquery(call, "IN"),
            "IsNotIn" or "IsNotInAny" => Subquery(call, "NOT IN"),
            "IsLike" => $"{Value(arguments[0])} {dialect.Like} {Value(arguments[1])}",
            "IsNotLike" => $"{Value(arguments[0])} NOT {dialect.Like} {Value(arguments[1])}",
            "NotContains" => $"NOT ({Like(arguments[0], arguments[1], "%", "%")})",
            "Contains" when call.Object is { } list => OneOf(Value(arguments[0]), Evaluation.Evaluate(list), negate: false),
            // Enumerable.Contains, and MemoryExtensions.Contains, which the compiler prefers for arrays.
            "Contains" when arguments.Count >= 2 => OneOf(Value(arguments[1]), Evaluation.Evaluate(Unspan(arguments[0])), negate: false),
            _ => throw Unsupported(call),
        };
    }

    private static string Empty(string value) => $"({value} IS NULL OR {value} = '')";

    private static Expression Unspan(Expression expression) => expression is MethodCallExpression { Method.Name: "op_Implicit" } conversion
        ? conversion.Arguments[0]
        : expression is UnaryExpression { NodeType: ExpressionType.Convert, Method.Name: "op_Implicit" } unary ? unary.Operand : expression;

    private string Like(Expression source, Expression argument, string before, string after)
    {
        if (Evaluation.DependsOn(argument, row))
        {
            throw Unsupported(argument);
        }

        var text = Evaluation.Evaluate(argument)?.ToString() ?? throw new InvalidOperationException("The text to look for is null.");
        var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
        return $"{Value(source)} {dialect.Like} {parameters.Add(before + escaped + after)} ESCAPE '\\'";
    }

    private string Subquery(MethodCallExpression call, string name)
    {
        var indexType = call.Method.GetGenericArguments()[0];
        var column = Value(call.Arguments[0]);
        var select = (LambdaExpression)Evaluation.Evaluate(call.Arguments[1])!;
        var selected = Value(dialect, parameters, select, "s", tableOf);
        var where = call.Arguments.Count < 3 ? "" : " WHERE " + Condition(dialect, parameters, (LambdaExpression)Evaluation.Evaluate(call.Arguments[2])!, "s", tableOf);
        return $"{column} {name} (SELECT {selected} FROM {tableOf(indexType)} AS s{where})";
    }
}
