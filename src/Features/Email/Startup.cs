using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Email;
using OrchardCore.Email.Services;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Email.Smtp;

namespace Sapling.Email;

internal sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<EmailOptions>(configuration.GetSection("OrchardCore_Email"));
        services.AddEmailServices();
        services.AddPermissionProvider<OrchardCore.Email.Permissions>();
    }
}

[Feature("OrchardCore.Email.Smtp")]
internal sealed class SmtpStartup(IShellConfiguration configuration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        var section = configuration.GetSection("OrchardCore_Email_Smtp");
        services.Configure<DefaultSmtpOptions>(section);

        // Named but not said to be off, the server is meant to be used.
        services.PostConfigure<DefaultSmtpOptions>(options => options.IsEnabled = section.GetValue("IsEnabled", true));

        services.TryAddScoped<SmtpSecrets>();
        services.TryAddScoped<SmtpSender>();
        services.TryAddScoped<SiteSmtp>();
        services.TryAddScoped<ConfiguredSmtp>();
        services.Configure<EmailProviderOptions>(options => options
            .TryAddProvider(SiteSmtp.Name, new EmailProviderTypeOptions(typeof(SiteSmtp)) { IsEnabled = true })
            .TryAddProvider(ConfiguredSmtp.Name, new EmailProviderTypeOptions(typeof(ConfiguredSmtp)) { IsEnabled = true }));
        services.AddNavigationProvider<SmtpMenu>();
    }
}
