using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Users.Accounts;

public sealed class UsersStepTests(AccountSite site) : IClassFixture<AccountSite>
{
    [Fact]
    public async Task An_account_comes_with_the_hash_of_its_password()
    {
        var hash = "";
        await site.Host.InAsync("Default", services => Task.FromResult(hash = services.GetRequiredService<IPasswordHasher<IUser>>().HashPassword(new User(), SiteHost.Password)));
        Assert.Empty(await RunAsync($$"""{ "UserId": "mang-theo", "UserName": "mang-theo", "Email": "mt@x.vn", "PasswordHash": "{{hash}}", "RoleNames": ["{{AccountSite.Contributor}}"] }"""));

        Assert.Equal([AccountSite.Contributor], (await site.ReadAsync("mang-theo")).RoleNames);
        await site.SignInAsync("mang-theo");
    }

    [Fact]
    public async Task Without_a_hash_no_password_opens()
    {
        await RunAsync("""{ "UserId": "rong", "UserName": "rong", "Email": "rong@x.vn" }""");

        foreach (var password in (string[])[SiteHost.Password, "null", " "])
        {
            Assert.NotEqual(System.Net.HttpStatusCode.Redirect, (await SiteHost.LoginAsync(site.Host.Browser(), "", "rong", password)).StatusCode);
        }
    }

    [Fact]
    public async Task Bringing_an_account_up_to_date_ends_its_sessions()
    {
        await site.AddAsync("cap-nhat");
        var before = (await site.ReadAsync("cap-nhat")).SecurityStamp;
        await RunAsync("""{ "UserId": "cap-nhat", "UserName": "cap-nhat", "Email": "moi@x.vn", "IsEnabled": false, "PasswordHash": "x" }""");
        var after = await site.ReadAsync("cap-nhat");

        Assert.Equal(("moi@x.vn", false), (after.Email, after.IsEnabled));
        Assert.NotEqual(before, after.SecurityStamp);
    }

    [Theory]
    [InlineData("{}", "A user has no UserName.")]
    [InlineData("""{ "UserName": " " }""", "A user has no UserName.")]
    [InlineData("""{ "UserName": "admin", "Email": "khac@x.vn" }""", "User 'admin': ")]
    [InlineData("""{ "UserName": "khac", "Email": "ADMIN@x.vn" }""", "User 'khac': ")]
    [InlineData("""{ "UserName": "khac", "Email": "khong-phai-thu" }""", "User 'khac': ")]
    public async Task What_cannot_be_is_said_with_the_name(string user, string error) => Assert.StartsWith(error, Assert.Single(await RunAsync(user)));

    private async Task<List<string>> RunAsync(params string[] users)
    {
        var errors = new List<string>();
        await site.Host.InAsync("Default", async services =>
        {
            var context = new RecipeExecutionContext { Name = "Users", Step = (JsonObject)JsonNode.Parse($$"""{ "name": "Users", "Users": [{{string.Join(',', users)}}] }""")! };
            foreach (var step in services.GetServices<IRecipeStepHandler>())
            {
                await step.ExecuteAsync(context);
            }

            errors.AddRange(context.Errors);
        });
        return errors;
    }
}
