using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Handlers;

/// <summary>
/// Which handlers do something when an item is loaded. Hardly any does, and reading a part only to tell nobody about it is most of
/// what loading would cost.
/// </summary>
internal static class LoadListeners
{
    private static readonly ConcurrentDictionary<Type, bool> _known = new();

    public static bool AnyOf<T>(IList<T> handlers) where T : class
    {
        for (var i = 0; i < handlers.Count; i++)
        {
            if (_known.GetOrAdd(handlers[i].GetType(), static type => Listens(type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Listens(Type handler) => handler
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Any(method => (method.Name.EndsWith("LoadingAsync", StringComparison.Ordinal) || method.Name.EndsWith("LoadedAsync", StringComparison.Ordinal))
            && !IsBase(method.DeclaringType!));

    private static bool IsBase(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(ContentPartHandler<>) || definition == typeof(ContentFieldHandler<>));
}
