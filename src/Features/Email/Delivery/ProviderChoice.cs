using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Services;
using OrchardCore.Settings;

namespace Sapling.Email.Delivery;

/// <summary>Whether a provider can send with the settings as they are now: saving them never restarts the tenant.</summary>
internal interface ISettableProvider : IEmailProvider
{
    ValueTask<bool> IsSetAsync();

    ValueTask<string?> SenderAsync();
}

/// <summary>The provider named, else the site's choice, else the configuration's, else the first that is set.</summary>
internal sealed class ProviderChoice(
    IOptions<EmailProviderOptions> providers,
    IOptions<EmailOptions> options,
    ISiteService sites,
    IServiceProvider services) : IEmailProviderResolver
{
    public async ValueTask<IEmailProvider?> GetAsync(string? providerName = null)
    {
        if (!string.IsNullOrEmpty(providerName))
        {
            return providers.Value.Providers.TryGetValue(providerName, out var named)
                ? await ReadyAsync(named)
                : throw new InvalidEmailProviderException(providerName);
        }

        string?[] chosen = [(await sites.GetSettingsAsync<EmailSettings>()).DefaultProviderName, options.Value.DefaultProviderName];
        foreach (var name in chosen)
        {
            if (!string.IsNullOrEmpty(name) && providers.Value.Providers.TryGetValue(name, out var type) && await ReadyAsync(type) is { } provider)
            {
                return provider;
            }
        }

        foreach (var type in providers.Value.Providers.Values)
        {
            if (await ReadyAsync(type) is { } provider)
            {
                return provider;
            }
        }

        return null;
    }

    private async ValueTask<IEmailProvider?> ReadyAsync(EmailProviderTypeOptions type)
    {
        if (!type.IsEnabled)
        {
            return null;
        }

        var provider = (IEmailProvider)ActivatorUtilities.GetServiceOrCreateInstance(services, type.Type);
        return provider is not ISettableProvider settable || await settable.IsSetAsync() ? provider : null;
    }
}
