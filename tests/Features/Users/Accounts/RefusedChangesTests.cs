using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Roles;
using Sapling.Users.Accounts;
using YesSql;

namespace OrchardSite.Features.Tests.Users.Accounts;

/// <summary>A part of the site may refuse what is done with an account, and is told of what was done.</summary>
public sealed class RefusedChangesTests(AccountSite site) : IClassFixture<AccountSite>
{
    private readonly string _name = "tu-choi-" + Guid.NewGuid().ToString("N")[..8];

    [Theory]
    [InlineData("create", "UserCreationCancelled")]
    [InlineData("update", "UserUpdateCancelled")]
    [InlineData("delete", "UserDeletionCancelled")]
    public async Task What_is_refused_is_not_done_and_says_so(string change, string code)
    {
        if (change != "create")
        {
            await site.AddAsync(_name);
        }

        var told = new List<string>();
        await site.Host.InAsync("Default", async services =>
        {
            var store = Store(services, new Handler(told, refuses: true));
            var user = (User?)await store.FindByIdAsync(_name, default) ?? new User { UserId = _name, UserName = _name };
            var result = change switch
            {
                "create" => await store.CreateAsync(user, default),
                "update" => await store.UpdateAsync(user, default),
                _ => await store.DeleteAsync(user, default),
            };

            Assert.Equal([code], result.Errors.Select(error => error.Code));
        });

        Assert.Equal(change == "create", await site.ReadAsync(_name) is null);
        Assert.Single(told);
    }

    [Fact]
    public async Task Parts_are_told_before_and_after_and_once_that_an_address_is_confirmed()
    {
        var told = new List<string>();
        await site.Host.InAsync("Default", async services =>
        {
            var store = Store(services, new Handler(told, refuses: false));
            var user = new User { UserId = _name, UserName = _name };
            await store.CreateAsync(user, default);
            await store.SetEmailConfirmedAsync(user, true, default);
            await store.SetEmailConfirmedAsync(user, true, default);
            await store.UpdateAsync(user, default);
            await store.DeleteAsync(user, default);
        });

        Assert.Equal(["creating", "created", "confirmed Email", "updating", "updated", "deleting", "deleted"], told);
    }

    [Fact]
    public Task An_account_of_another_kind_is_refused_in_words() => site.Host.InAsync("Default", async services =>
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => Store(services).CreateAsync(new Other(), default));

        Assert.Contains("OrchardCore.Users.Models.User", error.Message);
    });

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public Task Nothing_finds_nobody(string? key) => site.Host.InAsync("Default", async services =>
    {
        // Accounts without an address have an empty one, which must not be somebody's.
        var store = Store(services);
        Assert.Null(await store.FindByIdAsync(key!, default));
        Assert.Null(await store.FindByNameAsync(key!, default));
        Assert.Null(await store.FindByEmailAsync(key!, default));
    });

    private static UserStore Store(IServiceProvider services, params IUserEventHandler[] handlers) => new(
        services.GetRequiredService<ISession>(),
        services.GetRequiredService<ILookupNormalizer>(),
        services.GetRequiredService<IUserIdGenerator>(),
        handlers,
        services.GetRequiredService<RoleNames>(),
        services.GetRequiredService<IDataProtectionProvider>(),
        services.GetRequiredService<IStringLocalizer<UserStore>>());

    private sealed class Other : IUser
    {
        public string UserName => "khác";
    }

    private sealed class Handler(List<string> told, bool refuses) : IUserEventHandler
    {
        public Task CreatingAsync(UserCreateContext context) => Tell("creating", context.Cancel = refuses);

        public Task CreatedAsync(UserCreateContext context) => Tell("created");

        public Task UpdatingAsync(UserUpdateContext context) => Tell("updating", context.Cancel = refuses);

        public Task UpdatedAsync(UserUpdateContext context) => Tell("updated");

        public Task DeletingAsync(UserDeleteContext context) => Tell("deleting", context.Cancel = refuses);

        public Task DeletedAsync(UserDeleteContext context) => Tell("deleted");

        public Task DisabledAsync(UserContext context) => Tell("disabled");

        public Task EnabledAsync(UserContext context) => Tell("enabled");

        public Task ConfirmedAsync(UserConfirmContext context) => Tell("confirmed " + context.ConfirmationType);

        private Task Tell(string what, bool _ = false)
        {
            told.Add(what);
            return Task.CompletedTask;
        }
    }
}
