using System.Collections.Concurrent;
using System.Reflection;

namespace Sapling.Data.Queries.Translation;

/// <summary>The value of an expression that does not depend on the index row: a constant or something a closure captured.</summary>
internal static class Evaluation
{
    private static readonly ConcurrentDictionary<MemberInfo, Func<object?, object?>> Readers = new();

    public static bool DependsOn(Expression expression, ParameterExpression parameter) => new Search(parameter).Finds(expression);

    public static object? Evaluate(Expression? expression) => expression switch
    {
        null => null,
        ConstantExpression constant => constant.Value,
        MemberExpression member => Readers.GetOrAdd(member.Member, Reader)(Evaluate(member.Expression)),
        UnaryExpression { NodeType: ExpressionType.Quote } quote => quote.Operand,
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => ConvertTo(Evaluate(convert.Operand), convert.Type),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => Array(array),
        // Rare (a method call in the predicate): interpreting it costs less than compiling it for one use.
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static Func<object?, object?> Reader(MemberInfo member)
    {
        var instance = Expression.Parameter(typeof(object));
        var isStatic = member is FieldInfo { IsStatic: true } or PropertyInfo { GetMethod.IsStatic: true };
        var target = isStatic ? null : Expression.Convert(instance, member.DeclaringType!);
        return Expression.Lambda<Func<object?, object?>>(Expression.Convert(Expression.MakeMemberAccess(target, member), typeof(object)), instance).Compile();
    }

    private static object? ConvertTo(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;

        return value is null || type.IsInstanceOfType(value) ? value
            : type.IsEnum ? Enum.ToObject(type, value)
            : value is IConvertible && type.IsPrimitive ? Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture)
            : value;
    }

    private static Array Array(NewArrayExpression expression)
    {
        var array = System.Array.CreateInstance(expression.Type.GetElementType()!, expression.Expressions.Count);

        for (var i = 0; i < expression.Expressions.Count; i++)
        {
            array.SetValue(Evaluate(expression.Expressions[i]), i);
        }

        return array;
    }

    private sealed class Search(ParameterExpression parameter) : ExpressionVisitor
    {
        private bool _found;

        public bool Finds(Expression expression)
        {
            Visit(expression);
            return _found;
        }

        public override Expression? Visit(Expression? node) => _found ? node : base.Visit(node);

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= node == parameter;
            return node;
        }
    }
}
