using System.Reflection;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Tag helpers that Liquid's <c>helper</c> tag can use. Contract: Orchard Core 3.0.</summary>
public interface ITagHelpersProvider
{
    IEnumerable<Type> GetTypes();
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class AssemblyTagHelpersProvider(Assembly assembly) : ITagHelpersProvider
{
    public IEnumerable<Type> GetTypes() =>
        assembly.GetExportedTypes().Where(type => typeof(ITagHelper).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false, IsGenericType: false });
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class TagHelpersProvider<T> : ITagHelpersProvider
{
    public IEnumerable<Type> GetTypes() => [typeof(T)];
}
