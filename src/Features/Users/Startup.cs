using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Services;
using Sapling.Admin.Language;
using Sapling.Roles;
using Sapling.Users.Accounts;
using Sapling.Users.Administration;
using Sapling.Users.Indexes;
using Sapling.Users.Login;
using Sapling.Users.Profile;
using Sapling.Users.TwoFactor;

namespace Sapling.Users;

internal sealed class Startup(IShellConfiguration configuration) : StartupBase
{
    // Where people read the language they chose for the editors' pages.
    private static readonly string[] AccountPaths =
    [
        "/Account", "/ChangePassword", "/ChangePasswordConfirmation", "/ForgotPassword", "/ForgotPasswordConfirmation", "/ResetPassword",
        "/ResetPasswordConfirmation", "/LoginWithTwoFactorAuthentication", "/LoginWithRecoveryCode", TwoFactorController.Path,
    ];

    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddScoped<IPasswordHasher<IUser>, ComposedPasswords>();
        services.TryAddScoped<IPasswordValidator<IUser>, PasswordLetters>();
        services.AddIdentity<IUser, IRole>(options =>
        {
            options.Lockout.MaxFailedAccessAttempts = 5;
            options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            options.Password.RequiredLength = 8;
            options.User.RequireUniqueEmail = true;

            // Vietnamese names are names too: any letter may stand in a user name.
            options.User.AllowedUserNameCharacters = "";
        }).AddDefaultTokenProviders().AddTokenProvider<OneTimeCodes>(TokenOptions.DefaultAuthenticatorProvider).AddErrorDescriber<VietnameseIdentityErrors>();

        services.TryAddScoped<SignIns>();
        services.TryAddScoped<Arrival>();
        services.TryAddScoped<OneByOne>();
        services.TryAddSingleton<UnknownNames>();
        services.TryAddScoped<PresentPassword>();
        services.Replace(ServiceDescriptor.Scoped<SignInManager<IUser>>(provider => provider.GetRequiredService<SignIns>()));
        services.AddRateLimiter(options => SignInRate.Configure(options, configuration.GetValue("Sapling_Users:SignInsPerMinute", SignInRate.DefaultPerMinute)));
        services.Configure<AdminLanguageOptions>(options =>
        {
            foreach (var path in AccountPaths)
            {
                options.Paths.Add(path);
            }
        });

        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookies>();

        services.TryAddScoped<UserStore>();
        services.TryAddScoped<IUserStore<IUser>>(provider => provider.GetRequiredService<UserStore>());
        services.Replace(ServiceDescriptor.Scoped<IUserClaimsPrincipalFactory<IUser>, UserPrincipals>());
        services.TryAddSingleton<IUserIdGenerator, UserIds>();
        services.TryAddScoped<Lockouts>();
        services.TryAddScoped<IUserService, UserService>();

        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddIndexProvider<UserByLoginInfoIndexProvider>();
        services.AddIndexProvider<UserByClaimIndexProvider>();
        services.AddIndexProvider<UserSearchIndexProvider>();
        services.AddDataMigration<UserMigrations>();
        services.AddDataMigration<UserSearchMigrations>();

        services.AddScoped<IAuthorizationHandler, UserRights>();
        services.TryAddScoped<IRoleUsage, RoleUsage>();
        services.AddScoped<IRoleRemovedEventHandler, RemovedRoles>();
        services.TryAddScoped<Administrators>();
        services.TryAddScoped<UserQueries>();
        services.TryAddScoped<UserPages>();
        services.TryAddScoped<UserChanges>();
        services.AddNavigationProvider<UsersMenu>();
        services.AddNavigationProvider<ProfileMenu>();
        services.AddPermissionProvider<UserPermissionProvider>();
        services.AddRecipeExecutionStep<UsersStep>();
        services.AddScoped<ISetupEventHandler, FirstAdministrator>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var paths = serviceProvider.GetRequiredService<IOptions<OrchardCore.Users.UserOptions>>().Value;
        app.UseRateLimiter();
        routes.MapAreaControllerRoute("Login", "OrchardCore.Users", paths.LoginPath, new { controller = "Account", action = "Login" });
        routes.MapAreaControllerRoute("Users.LogOff", "OrchardCore.Users", paths.LogoffPath, new { controller = "Account", action = "LogOff" });
        routes.MapAreaControllerRoute("Users.Account", "OrchardCore.Users", "Account", new { controller = "Profile", action = "Index" });
        routes.MapAreaControllerRoute("Users.ChangePassword", "OrchardCore.Users", paths.ChangePasswordUrl, new { controller = "Profile", action = "Password" });
        routes.MapAreaControllerRoute("Users.PasswordChanged", "OrchardCore.Users", paths.ChangePasswordConfirmationUrl, new { controller = "Profile", action = "PasswordChanged" });
    }
}
