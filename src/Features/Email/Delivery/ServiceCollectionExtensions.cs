using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Email.Services;
using Sapling.Email.Delivery;
using Sapling.Email.Messages;

namespace OrchardCore.Email;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddEmailServices(this IServiceCollection services)
    {
        services.TryAddSingleton<IEmailAddressValidator, EmailAddressValidator>();
        services.TryAddScoped<IEmailProviderResolver, ProviderChoice>();
        services.TryAddScoped<IEmailService, Post>();
        return services;
    }

    /// <summary>Adds a provider that can always send.</summary>
    public static IServiceCollection AddEmailProvider<T>(this IServiceCollection services, string name)
        where T : class, IEmailProvider
    {
        services.Configure<EmailProviderOptions>(options => options.TryAddProvider(name, new EmailProviderTypeOptions(typeof(T)) { IsEnabled = true }));
        return services;
    }

    public static IServiceCollection AddEmailProviderOptionsConfiguration<TConfiguration>(this IServiceCollection services)
        where TConfiguration : class, IConfigureOptions<EmailProviderOptions>
        => services.AddTransient<IConfigureOptions<EmailProviderOptions>, TConfiguration>();
}
