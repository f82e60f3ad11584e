using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Modules;

namespace Sapling.Users.Recovery;

[Feature("OrchardCore.Users.ResetPassword")]
internal sealed class RecoveryStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<PasswordRecovery>();
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = PasswordRecovery.Validity);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        (string Path, string Action)[] pages =
        [
            ("ForgotPassword", "Forgot"), ("ForgotPasswordConfirmation", "Sent"), ("ResetPassword", "Reset"), ("ResetPasswordConfirmation", "Done"),
        ];
        foreach (var (path, action) in pages)
        {
            routes.MapAreaControllerRoute("Users." + path, "OrchardCore.Users", path, new { controller = "PasswordReset", action });
        }
    }
}
