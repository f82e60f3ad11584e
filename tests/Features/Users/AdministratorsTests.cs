using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using Sapling.Users.Administration;

namespace OrchardSite.Features.Tests.Users;

public sealed class AdministratorsTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task Two_who_remove_each_other_at_once_leave_one()
    {
        await DisableAllAsync();
        await site.AddAsync("chánh", "Administrator");
        await site.AddAsync("phó", "Administrator");
        var begun = new TaskCompletionSource();
        var go = new TaskCompletionSource();

        var first = TakeAsync("chánh", () =>
        {
            begun.SetResult();
            return go.Task;
        });
        await begun.Task;
        var second = TakeAsync("phó", () => Task.CompletedTask);

        // Were they not kept apart, the second would be done while the first is at it.
        await Task.WhenAny(second, Task.Delay(300));
        go.SetResult();

        Assert.True(await first);
        Assert.False(await second);
        Assert.False((await site.ReadAsync("chánh")).IsEnabled);
        Assert.True((await site.ReadAsync("phó")).IsEnabled);
    }

    [Fact]
    public async Task A_change_that_fails_keeps_nothing()
    {
        await site.AddAsync("thứ-ba", "Administrator");
        await site.AddAsync("thứ-tư", "Administrator");
        await site.Host.InAsync("Default", async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = (User)(await users.FindByIdAsync("thứ-ba"))!;
            Assert.True(await services.GetRequiredService<Administrators>().TakeAsync(user, async () =>
            {
                user.IsEnabled = false;
                await users.UpdateAsync(user);
                return false;
            }));
        });

        Assert.True((await site.ReadAsync("thứ-ba")).IsEnabled);
    }

    private async Task<bool> TakeAsync(string id, Func<Task> meanwhile)
    {
        var taken = false;
        await site.Host.InAsync("Default", async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = (User)(await users.FindByIdAsync(id))!;
            taken = await services.GetRequiredService<Administrators>().TakeAsync(user, async () =>
            {
                await meanwhile();
                user.IsEnabled = false;
                return (await users.UpdateAsync(user)).Succeeded;
            });
        });
        return taken;
    }

    private Task DisableAllAsync() => site.InAsync(async users =>
    {
        foreach (var user in (await users.GetUsersInRoleAsync("Administrator")).Cast<User>())
        {
            user.IsEnabled = false;
            await users.UpdateAsync(user);
        }
    });
}
