using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Security.AuthorizationHandlers;
using OrchardCore.Security.Permissions;
using Sapling.Security.Permissions;

namespace OrchardSite.Engine.Tests.Security;

public class AuthorizationTests
{
    private static readonly Permission Edit = new("Edit", "Edit");

    [Fact]
    public async Task A_signed_in_user_with_the_claim_is_allowed()
    {
        Assert.True(await Service().AuthorizeAsync(User("cookie", "Edit"), Edit));
    }

    [Fact]
    public async Task Claims_of_someone_not_signed_in_count_for_nothing()
    {
        Assert.False(await Service().AuthorizeAsync(User(null, "Edit"), Edit));
    }

    [Fact]
    public async Task Nobody_is_refused()
    {
        Assert.False(await Service().AuthorizeAsync(null!, Edit));
    }

    [Fact]
    public async Task Handlers_see_the_resource()
    {
        var service = Service(services => services.AddSingleton<IAuthorizationHandler, OwnerHandler>());

        Assert.True(await service.AuthorizeAsync(User("cookie"), Edit, (object)"mine"));
        Assert.False(await service.AuthorizeAsync(User("cookie"), Edit, (object)"theirs"));
    }

    [Fact]
    public async Task Permissions_are_found_by_name_and_the_first_declared_wins()
    {
        var first = new Permission("Edit", "first");
        var service = new DefaultPermissionService([new Provider(first), new Provider(new Permission("Edit", "second"), new Permission("View"))]);

        Assert.Same(first, await service.FindByNameAsync("Edit"));
        Assert.Null(await service.FindByNameAsync("Nope"));
        Assert.Equal(2, (await service.GetPermissionsAsync()).Count());
        Assert.Equal(["View"], (await service.FindByNamesAsync(["View", "Nope"])).Select(permission => permission.Name));
    }

    [Fact]
    public void A_provider_is_registered_once()
    {
        var services = new ServiceCollection();
        services.AddPermissionProvider<Provider>().AddPermissionProvider<Provider>();

        Assert.Single(services);
    }

    [Fact]
    public void A_role_s_clone_shares_nothing_with_it()
    {
        var role = new Role { RoleName = "Biên tập", RoleClaims = [RoleClaim.Create("Edit")] };
        var clone = role.Clone();
        clone.RoleClaims[0].ClaimValue = "Delete";
        clone.RoleClaims.Add(RoleClaim.Create("View"));

        Assert.Equal("Edit", Assert.Single(role.RoleClaims).ClaimValue);
    }

    private static IAuthorizationService Service(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddAuthorization();
        services.AddSingleton<IPermissionGrantingService, PermissionGrants>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        configure?.Invoke(services);
        return services.BuildServiceProvider().GetRequiredService<IAuthorizationService>();
    }

    private static ClaimsPrincipal User(string? authentication, params string[] permissions)
        => new(new ClaimsIdentity(permissions.Select(name => new Claim(Permission.ClaimType, name)), authentication));

    private sealed class OwnerHandler : AuthorizationHandler<PermissionRequirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
        {
            if (context.Resource is "mine")
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }

    private sealed class Provider(params Permission[] permissions) : IPermissionProvider
    {
        public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(permissions);

        public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
    }
}
