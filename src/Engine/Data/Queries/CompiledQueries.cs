using System.Collections.Concurrent;
using YesSql;

namespace Sapling.Data.Queries;

/// <summary>
/// Compiled queries: the query's expression is compiled once a class, with the instance that carries the parameters as an
/// argument.
/// </summary>
internal static class CompiledQueries
{
    private static readonly ConcurrentDictionary<(Type Query, Type Result), Delegate> Cache = new();

    public static IQuery<T> Apply<T>(ICompiledQuery<T> compiledQuery, IQuery<T> query) where T : class =>
        ((Func<object, IQuery<T>, IQuery<T>>)Cache.GetOrAdd((compiledQuery.GetType(), typeof(T)), static (_, source) => Compile((ICompiledQuery<T>)source), compiledQuery))(compiledQuery, query);

    private static Func<object, IQuery<T>, IQuery<T>> Compile<T>(ICompiledQuery<T> compiledQuery) where T : class
    {
        var expression = compiledQuery.Query();
        var instance = Expression.Parameter(typeof(object));
        var body = new InstanceReplacer(compiledQuery, instance).Visit(expression.Body);
        return Expression.Lambda<Func<object, IQuery<T>, IQuery<T>>>(body, instance, expression.Parameters[0]).Compile();
    }

    private sealed class InstanceReplacer(object compiledQuery, ParameterExpression instance) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node)
        {
            if (ReferenceEquals(node.Value, compiledQuery))
            {
                return Expression.Convert(instance, node.Type);
            }

            if (node.Value is { } value && value.GetType().Name.Contains("<>c__DisplayClass", StringComparison.Ordinal))
            {
                throw new NotSupportedException(
                    $"The compiled query {compiledQuery.GetType()} uses a local variable. It is compiled once for all uses: make the value a property of the class.");
            }

            return node;
        }
    }
}
