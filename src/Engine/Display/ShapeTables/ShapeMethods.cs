using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace Sapling.Display.ShapeTables;

/// <summary>Binds shape types to the methods marked <see cref="ShapeAttribute"/>, each by a delegate compiled once.</summary>
internal sealed class ShapeMethods(IEnumerable<IShapeAttributeProvider> providers, ITypeFeatureProvider typeFeatures) : ShapeTableProvider, IShapeTableHarvester
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        foreach (var type in providers.Select(provider => provider.GetType()).Distinct())
        {
            var feature = typeFeatures.GetFeaturesForDependency(type)?.FirstOrDefault() ?? (IFeatureInfo)EngineFeature.Instance;

            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            {
                if (method.GetCustomAttribute<ShapeAttribute>() is { } attribute)
                {
                    builder.Describe(attribute.ShapeType ?? method.Name).From(feature).BoundAs($"{type.FullName}.{method.Name}", ShapeMethod.For(type, method));
                }
            }
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>Compiles the call of a shape method.</summary>
internal static class ShapeMethod
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(Type, MethodInfo), Func<DisplayContext, Task<IHtmlContent>>> _known = new();

    private static readonly MethodInfo _value = typeof(ShapeArguments).GetMethod(nameof(ShapeArguments.Value))!;
    private static readonly MethodInfo _service = typeof(ShapeArguments).GetMethod(nameof(ShapeArguments.Service))!;
    private static readonly MethodInfo _finish = typeof(ShapeArguments).GetMethod(nameof(ShapeArguments.FinishAsync))!;

    public static Func<DisplayContext, Task<IHtmlContent>> For(Type type, MethodInfo method) =>
        _known.GetOrAdd((type, method), static key => Compile(key.Item1, key.Item2));

    private static Func<DisplayContext, Task<IHtmlContent>> Compile(Type type, MethodInfo method)
    {
        var context = Expression.Parameter(typeof(DisplayContext), "context");
        var output = Expression.Variable(typeof(StringWriter), "output");
        var writes = method.GetParameters().Any(parameter => parameter.ParameterType == typeof(TextWriter));
        var instance = method.IsStatic ? null : Expression.Call(_service.MakeGenericMethod(type), context);

        var call = Expression.Call(instance, method, method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(TextWriter)
                ? (Expression)output
                : Expression.Call(_value.MakeGenericMethod(parameter.ParameterType), context, Expression.Constant(parameter.Name))));

        var result = method.ReturnType == typeof(void)
            ? Expression.Block(call, Expression.Constant(null, typeof(object)))
            : (Expression)Expression.Convert(call, typeof(object));

        var start = writes ? (Expression)Expression.Assign(output, Expression.New(typeof(StringWriter))) : Expression.Empty();
        var body = Expression.Block([output], start, Expression.Call(_finish, result, output));

        return Expression.Lambda<Func<DisplayContext, Task<IHtmlContent>>>(body, context).Compile();
    }
}
