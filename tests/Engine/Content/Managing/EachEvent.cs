using System.Reflection;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Tests.Content.Managing;

/// <summary>A content handler that is one function of the event's name and context.</summary>
public class EachEvent : DispatchProxy
{
    private Func<string, object, Task> _happens = null!;

    internal static IContentHandler Of(Func<string, object, Task> happens)
    {
        var handler = Create<IContentHandler, EachEvent>();
        ((EachEvent)(object)handler)._happens = happens;
        return handler;
    }

    internal static IContentHandler Noting(List<string> log) => Of((name, _) =>
    {
        log.Add(name);
        return Task.CompletedTask;
    });

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _happens(targetMethod!.Name, args![0]!);
}
