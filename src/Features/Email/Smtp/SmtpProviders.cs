using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Settings;
using Sapling.Email.Delivery;

namespace Sapling.Email.Smtp;

/// <summary>The server that the site's administrator entered.</summary>
internal sealed class SiteSmtp(ISiteService sites, SmtpSecrets secrets, SmtpSender sender, IStringLocalizer<SiteSmtp> localizer) : ISettableProvider
{
    public const string Name = "SMTP";

    public LocalizedString DisplayName => localizer["Mail server of this site"];

    public async ValueTask<bool> IsSetAsync() => await ReadAsync() is { IsEnabled: true } options && options.ConfigurationExists();

    public async ValueTask<string?> SenderAsync() => (await ReadAsync()).DefaultSender;

    public async Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
        => await sender.SendAsync(message, await ReadAsync(), cancellationToken);

    private async ValueTask<SmtpOptions> ReadAsync()
    {
        var settings = await sites.GetSettingsAsync<SmtpSettings>();

        // A folder to write to is the host's to give, so only the configuration can name one.
        return new SmtpOptions
        {
            IsEnabled = settings.IsEnabled == true && settings.DeliveryMethod == SmtpDeliveryMethod.Network,
            DefaultSender = settings.DefaultSender,
            Host = settings.Host,
            Port = settings.Port,
            AutoSelectEncryption = settings.AutoSelectEncryption,
            EncryptionMethod = settings.EncryptionMethod,
            RequireCredentials = settings.RequireCredentials,
            UseDefaultCredentials = settings.UseDefaultCredentials,
            UserName = settings.UserName,
            Password = secrets.Unprotect(settings.Password)!,
            ProxyHost = settings.ProxyHost,
            ProxyPort = settings.ProxyPort,
            IgnoreInvalidSslCertificate = settings.IgnoreInvalidSslCertificate,
        };
    }
}

/// <summary>The server, or the folder, that the host's configuration gives to its tenants.</summary>
internal sealed class ConfiguredSmtp(IOptions<DefaultSmtpOptions> options, SmtpSender sender, IStringLocalizer<ConfiguredSmtp> localizer) : ISettableProvider
{
    public const string Name = "DefaultSMTP";

    public LocalizedString DisplayName => localizer["Mail server of the host's configuration"];

    public ValueTask<bool> IsSetAsync() => ValueTask.FromResult(options.Value.IsEnabled && options.Value.ConfigurationExists());

    public ValueTask<string?> SenderAsync() => ValueTask.FromResult<string?>(options.Value.DefaultSender);

    public Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
        => sender.SendAsync(message, options.Value, cancellationToken);
}
