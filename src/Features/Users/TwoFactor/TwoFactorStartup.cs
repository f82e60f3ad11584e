using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Users.Events;
using OrchardCore.Users.Services;

namespace Sapling.Users.TwoFactor;

[Feature("OrchardCore.Users.2FA")]
internal sealed class TwoFactorStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton<SecondStep>();
        services.AddScoped<ITwoFactorAuthenticationHandler, TwoFactorBySettings>();
        services.TryAddScoped<ITwoFactorAuthenticationHandlerCoordinator, TwoFactorCoordinator>();
        services.AddNavigationProvider<TwoFactorMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var path = serviceProvider.GetRequiredService<IOptions<OrchardCore.Users.UserOptions>>().Value.TwoFactorAuthenticationPath;
        routes.MapAreaControllerRoute("Users.SecondStep", "OrchardCore.Users", path, new { controller = "TwoFactorLogin", action = "Code" });
        routes.MapAreaControllerRoute("Users.RecoveryCode", "OrchardCore.Users", "LoginWithRecoveryCode", new { controller = "TwoFactorLogin", action = "Recovery" });
    }
}

/// <summary>Only with an app to set up can the second step be required: else nobody could get in.</summary>
[Feature("OrchardCore.Users.2FA.AuthenticatorApp")]
internal sealed class AuthenticatorAppStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IUserClaimsProvider, TwoFactorClaim>();
        services.AddNavigationProvider<TwoFactorUserMenu>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<TwoFactorGate>();
        routes.MapAreaControllerRoute("Users.TwoFactor", "OrchardCore.Users", TwoFactorController.Path[1..] + "/{action=Index}", new { controller = "TwoFactor" });
    }
}
