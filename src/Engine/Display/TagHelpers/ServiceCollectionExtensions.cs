using System.Reflection;
using OrchardCore.DisplayManagement.TagHelpers;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static partial class ServiceCollectionExtensions
{
    public static IServiceCollection AddTagHelpers(this IServiceCollection services, Assembly assembly) =>
        services.AddTransient<ITagHelpersProvider>(_ => new AssemblyTagHelpersProvider(assembly));

    public static IServiceCollection AddTagHelpers<T>(this IServiceCollection services) =>
        services.AddTransient<ITagHelpersProvider, TagHelpersProvider<T>>();
}
