using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Display.Navigation;

namespace OrchardSite.Engine.Tests.Display.Navigation;

public class MenusTests
{
    private static readonly Permission _manage = new("Manage");

    [Fact]
    public async Task Items_of_one_text_are_joined_and_sorted()
    {
        var items = await BuildAsync(
            new Provider(builder => builder.Add(Text("Content"), "2", content => content.Add(Text("List"), "2", list => list.Url("~/list")))),
            new Provider(builder => builder
                .Add(Text("Design"), "1", design => design.Url("~/design"))
                .Add(Text("Content"), "2", content => content.Add(Text("New"), "1", item => item.Url("~/new")))));
        Assert.Equal(["Design", "Content"], items.Select(item => item.Text.Value));
        Assert.Equal(["New", "List"], items[1].Items.Select(item => item.Text.Value));
    }

    [Fact]
    public async Task A_heading_links_to_its_first_item()
        => Assert.Equal("/t/list", (await BuildAsync(new Provider(builder => builder.Add(Text("Content"), content => content.Add(Text("List"), list => list.Url("~/list"))))))[0].Href);

    [Fact]
    public async Task What_a_user_may_not_see_is_left_out_and_so_is_its_empty_heading()
    {
        var provider = new Provider(builder => builder
            .Add(Text("Tools"), tools => tools.Add(Text("Secret"), secret => secret.Url("~/x").Permission(_manage)))
            .Add(Text("Open"), open => open.Url("~/y")));
        Assert.Equal(["Open"], (await BuildAsync(provider)).Select(item => item.Text.Value));
    }

    [Fact]
    public async Task A_provider_that_fails_leaves_the_others()
    {
        var items = await BuildAsync(
            new Provider(_ => throw new InvalidOperationException("broken")),
            new Provider(builder => builder.Add(Text("Open"), open => open.Url("https://a.vn"))));
        Assert.Equal("https://a.vn", Assert.Single(items).Href);
    }

    [Fact]
    public async Task A_named_provider_builds_only_its_menu()
    {
        var builder = new NavigationBuilder();
        var provider = new AdminOnly();
        await provider.BuildNavigationAsync("main", builder);
        Assert.Empty(builder.Build());
        await provider.BuildNavigationAsync("Admin", builder);
        Assert.Single(builder.Build());
    }

    [Fact]
    public void Items_are_removed_wherever_they_are()
    {
        var builder = new NavigationBuilder();
        builder.Add(Text("A"), a => a.Add(Text("B"), b => b.Id("b")));
        builder.Remove(item => item.Id == "b");
        Assert.Empty(builder.Build()[0].Items);
    }

    [Fact]
    public async Task Asynchronous_items_are_awaited()
    {
        var builder = new NavigationBuilder();
        await builder.AddAsync(Text("A"), "1", async a =>
        {
            await Task.Yield();
            a.Url("~/a").AddClass("x").AddClass("x").Target("_blank").LocalNav();
        });
        var item = Assert.Single(builder.Build());
        Assert.Equal(["x"], item.Classes);
        Assert.True(item.LocalNav);
    }

    private static LocalizedString Text(string text) => new(text, text);

    private static async Task<List<MenuItem>> BuildAsync(params INavigationProvider[] providers)
    {
        var http = new DefaultHttpContext();
        http.Request.PathBase = "/t";
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var menus = new Menus(providers, new Urls(), new Deny(), NullLogger<Menus>.Instance);
        return [.. await menus.BuildMenuAsync("admin", action)];
    }

    private sealed class Provider(Action<NavigationBuilder> build) : INavigationProvider
    {
        public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        {
            build(builder);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class AdminOnly : AdminNavigationProvider
    {
        protected override ValueTask BuildAsync(NavigationBuilder builder)
        {
            builder.Add(Text("A"), a => a.Url("~/a"));
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Deny : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements)
            => Task.FromResult(AuthorizationResult.Failed());

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => Task.FromResult(AuthorizationResult.Failed());
    }

    private sealed class Urls : IUrlHelperFactory
    {
        public IUrlHelper GetUrlHelper(ActionContext context) => new UrlHelper(context);
    }
}
