using System.Linq.Expressions;
using System.Reflection;
using OrchardCore.DisplayManagement;

namespace Sapling.Display.Shapes;

/// <summary>Makes shapes that are a <typeparamref name="TModel"/>, so that templates see the members of the model.</summary>
internal static class ModelShape<TModel>
    where TModel : class
{
    private static readonly Func<IShape> _new = Compile();

    public static IShape New() => _new();

    private static Func<IShape> Compile()
    {
        var type = typeof(IShape).IsAssignableFrom(typeof(TModel)) ? typeof(TModel) : ModelShapeEmitter.Derive(typeof(TModel));

        var constructor = type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])
            ?? throw new InvalidOperationException($"{typeof(TModel)} has no constructor without parameters, so that no shape can be made of it.");

        return Expression.Lambda<Func<IShape>>(Expression.Convert(Expression.New(constructor), typeof(IShape))).Compile();
    }
}
