using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Display.Drivers;

/// <summary>Copies the public properties of a model to another; compiled once a type.</summary>
internal static class ModelCopier<TModel>
    where TModel : class
{
    private static readonly Action<TModel, TModel> _copy = Compile();

    public static void Copy(TModel source, TModel target) => _copy(source, target);

    private static Action<TModel, TModel> Compile()
    {
        var source = Expression.Parameter(typeof(TModel));
        var target = Expression.Parameter(typeof(TModel));

        var assignments = typeof(TModel).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Select(property => (Expression)Expression.Assign(Expression.Property(target, property), Expression.Property(source, property)))
            .Append(Expression.Empty());

        return Expression.Lambda<Action<TModel, TModel>>(Expression.Block(assignments), source, target).Compile();
    }
}
