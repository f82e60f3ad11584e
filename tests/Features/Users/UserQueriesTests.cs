using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using Sapling.Users.Indexes;
using YesSql;

namespace OrchardSite.Features.Tests.Users;

public sealed class UserQueriesTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Theory]
    [InlineData("nguyen thi dao")]
    [InlineData("Nguyễn Đào")]
    [InlineData("đào nguyễn")]
    [InlineData("DAO@x.vn")]
    public async Task Accounts_are_found_with_and_without_marks_in_any_order(string words)
    {
        if (await site.ReadAsync("dao") is null)
        {
            await site.InAsync(async users => await users.CreateAsync(new User { UserId = "dao", UserName = "Nguyễn Thị Đào", Email = "dao@x.vn" }));
        }

        var admin = await site.SignInAsync("admin");
        var page = await AccountSite.TextAsync(await admin.GetAsync("/Admin/Users?q=" + Uri.EscapeDataString(words)));
        Assert.Contains("Nguyễn Thị Đào", page);
        Assert.DoesNotContain("admin@x.vn", page);
    }

    [Fact]
    public async Task Accounts_from_before_the_search_are_found_too()
    {
        await site.AddAsync("lâu-năm");
        await site.Host.InAsync("Default", async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var transaction = await session.BeginTransactionAsync();
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "DELETE FROM UserSearchIndex";
            await command.ExecuteNonQueryAsync();
        });
        Assert.DoesNotContain("lâu-năm@x.vn", await SearchAsync());

        await site.Host.InAsync("Default", services => UserSearchMigrations.FillAsync(services.GetRequiredService<ISession>()));

        Assert.Contains("lâu-năm@x.vn", await SearchAsync());
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("[a-z]")]
    [InlineData("*")]
    [InlineData("'")]
    public async Task Signs_that_a_database_reads_otherwise_are_text(string sign)
    {
        var page = await AccountSite.TextAsync(await (await site.SignInAsync("admin")).GetAsync("/Admin/Users?q=" + Uri.EscapeDataString(sign)));
        Assert.DoesNotContain("admin@x.vn", page);
    }

    [Fact]
    public async Task Thousands_of_words_find_nobody_instead_of_failing()
    {
        var answer = await (await site.SignInAsync("admin")).GetAsync("/Admin/Users?q=" + string.Join('+', Enumerable.Range(0, 1500)));
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<string> SearchAsync() => await AccountSite.TextAsync(await (await site.SignInAsync("admin")).GetAsync("/Admin/Users?q=lau-nam"));
}
