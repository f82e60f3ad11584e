using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ServiceProviderExtensions
{
    public static TResult CreateInstance<TResult>(this IServiceProvider provider) where TResult : class =>
        provider.CreateInstance<TResult>(typeof(TResult));

    public static TResult CreateInstance<TResult>(this IServiceProvider provider, Type type) where TResult : class =>
        (TResult)ActivatorUtilities.CreateInstance(provider, type);
}
