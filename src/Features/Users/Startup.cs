using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Services;
using Sapling.Users.Accounts;
using Sapling.Users.Indexes;
using Sapling.Users.Login;

namespace Sapling.Users;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<IPasswordHasher<IUser>, ComposedPasswords>();
        services.AddIdentity<IUser, IRole>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            options.Password.RequiredLength = 8;
            options.User.RequireUniqueEmail = true;

            // Vietnamese names are names too: any letter may stand in a user name.
            options.User.AllowedUserNameCharacters = "";
        }).AddDefaultTokenProviders().AddErrorDescriber<VietnameseIdentityErrors>();

        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookies>();

        services.TryAddScoped<UserStore>();
        services.TryAddScoped<IUserStore<IUser>>(provider => provider.GetRequiredService<UserStore>());
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<IUser>, UserPrincipals>());
        services.TryAddSingleton<IUserIdGenerator, UserIds>();
        services.TryAddScoped<IUserService, UserService>();

        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddIndexProvider<UserByLoginInfoIndexProvider>();
        services.AddIndexProvider<UserByClaimIndexProvider>();
        services.AddDataMigration<UserMigrations>();

        services.AddPermissionProvider<UserPermissionProvider>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddScoped<ISetupEventHandler, FirstAdministrator>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var paths = serviceProvider.GetRequiredService<IOptions<OrchardCore.Users.UserOptions>>().Value;
        routes.MapAreaControllerRoute("Login", "OrchardCore.Users", paths.LoginPath, new { controller = "Account", action = "Login" });
        routes.MapAreaControllerRoute("Users.LogOff", "OrchardCore.Users", paths.LogoffPath, new { controller = "Account", action = "LogOff" });
    }
}
