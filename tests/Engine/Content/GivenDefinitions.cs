using System.Reflection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Tests.Content;

/// <summary>Definitions that are given, not stored.</summary>
public class GivenDefinitions : DispatchProxy
{
    private ContentTypeDefinition[] _types = [];

    internal static IContentDefinitionManager Of(params ContentTypeDefinition[] types)
    {
        var definitions = Create<IContentDefinitionManager, GivenDefinitions>();
        ((GivenDefinitions)(object)definitions)._types = types;
        return definitions;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(IContentDefinitionManager.GetTypeDefinitionAsync) => Task.FromResult(_types.FirstOrDefault(type => type.Name == (string)args![0]!)),
        nameof(IContentDefinitionManager.ListTypeDefinitionsAsync) => Task.FromResult<IEnumerable<ContentTypeDefinition>>(_types),
        _ => throw new NotSupportedException(targetMethod.Name),
    };
}
