using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace OrchardSite.Features.Tests.Tenants;

public class AutoSetupTests
{
    private const string Features = """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Themes"] }""";
    private const string SiteName = """{ "name": "Settings", "PageSize": "[js: 3 + 4]", "SiteName": "[js: parameters('SiteName')]" }""";

    private static readonly object Default = new { ShellName = "Default", SiteName = "Cổng", RecipeName = "tiny", AdminEmail = "a@b.vn", AdminPassword = SiteHost.Password, SiteTimeZone = "Asia/Ho_Chi_Minh" };

    [Fact]
    public async Task Sets_up_each_tenant_once_shows_its_steps_and_makes_up_missing_passwords()
    {
        await using var host = new SiteHost().WithRecipe("tiny", $"{Features}, {SiteName}");
        object second = new { ShellName = "BanDanToc", SiteName = "Ban Dân tộc", RecipeName = "tiny", RequestUrlPrefix = "ban-dan-toc" };
        await host.StartAsync(Default, second);
        var console = host.Console.ToString();

        Assert.Contains("tiny: 1/2 Feature", console);
        Assert.Contains("tiny: 2/2 Settings", console);
        Assert.DoesNotContain(SiteHost.Password, console);
        var generated = System.Text.RegularExpressions.Regex.Match(console, "password: (\\S+)").Groups[1].Value;
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await SiteHost.LoginAsync(host.Browser(), "/ban-dan-toc", "admin", generated)).StatusCode);

        await host.InAsync("Default", async services =>
        {
            var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            Assert.Equal("Cổng", site.SiteName);
            Assert.Equal(7, site.PageSize);
            Assert.Equal("Asia/Ho_Chi_Minh", site.TimeZoneId);
            Assert.Equal(26, site.SuperUser.Length);
        });

        await host.StopAsync();
        host.Console.GetStringBuilder().Clear();
        await host.StartAsync(Default, second);

        Assert.Equal("", host.Console.ToString());
        Assert.True(host.Shells.TryGetSettings("BanDanToc", out var settings) && settings.IsRunning());
    }

    [Theory]
    [InlineData("""{ "name": "Nope" }""", "step 2 of 2 'Nope': no enabled feature knows this step")]
    [InlineData("""{ "name": "Feature", "enable": ["OrchardCore.Lucene.Users"] }""", "'OrchardCore.Lucene.Users' (did you mean 'OrchardCore.Users'?)")]
    [InlineData("""{ "name": "Settings", "SiteName": "[js: variables('x')]" }""", "There is no variable 'x'")]
    [InlineData("""{ "name": "Settings", "PageSize": "many" }""", "'PageSize' has a value of the wrong kind")]
    [InlineData("""{ "name": "Themes", "site": "Nope" }""", "There is no theme 'Nope'")]
    [InlineData("""{ "name": "Recipes", "Values": [{ "name": "nope" }] }""", "There is no recipe named 'nope'. There are: tiny")]
    [InlineData("""{ "name": "Recipes", "Values": [{ "name": "tiny" }] }""", "the recipes run each other without end: tiny → tiny")]
    [InlineData("""{ "Name": "Feature" }""", "must be an object with a 'name' in lower case")]
    public async Task A_wrong_step_stops_it_says_where_and_leaves_nothing(string step, string error)
    {
        await using var host = new SiteHost().WithRecipe("tiny", $"{Features}, {step}");
        await host.StartAsync(Default);

        Assert.Contains(error, host.Console.ToString());
        Assert.Contains("tiny.recipe.json", host.Console.ToString());
        Assert.True(host.Shells.TryGetSettings("Default", out var settings) && settings.IsUninitialized());
        Assert.Empty(Directory.Exists(host.TenantFolder("Default")) ? Directory.GetFiles(host.TenantFolder("Default"), "*", SearchOption.AllDirectories) : []);
    }

    [Fact]
    public async Task A_failed_setup_can_be_run_again_and_does_not_stop_the_others()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features).WithRecipe("bad", $$"""{{Features}}, { "name": "Nope" }""");
        object bad = new { ShellName = "Other", SiteName = "x", RecipeName = "bad", RequestUrlPrefix = "other", AdminPassword = SiteHost.Password };
        await host.StartAsync(bad, Default);
        Assert.True(host.Shells.TryGetSettings("Default", out var settings) && settings.IsRunning());

        await host.StopAsync();
        host.WithRecipe("bad", Features);
        await host.StartAsync(bad, Default);

        Assert.True(host.Shells.TryGetSettings("Other", out settings) && settings.IsRunning());
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await SiteHost.LoginAsync(host.Browser(), "/other", "admin", SiteHost.Password)).StatusCode);
    }

    [Fact]
    public async Task A_setup_that_was_interrupted_begins_anew()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features);
        Directory.CreateDirectory(host.TenantFolder("Default"));
        await File.WriteAllTextAsync(Path.Combine(host.TenantFolder("Default"), "setup-is-under-way"), "");
        await File.WriteAllTextAsync(Path.Combine(host.TenantFolder("Default"), "features.json"), """{ "SerialNumber": 4, "Features": [{ "Id": "OrchardCore.Users" }] }""");
        await File.WriteAllTextAsync(Path.Combine(host.TenantFolder("Default"), "OrchardCore.db"), "half a database");
        await host.StartAsync(Default);

        Assert.Contains("xong / done", host.Console.ToString());
        Assert.True(host.Shells.TryGetSettings("Default", out var settings) && settings.IsRunning());
        Assert.False(File.Exists(Path.Combine(host.TenantFolder("Default"), "setup-is-under-way")));
    }

    /// <summary>The list of tenants is one small file; losing it must not cost the sites themselves.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{ "Default": { "State": "Uninitialized" } }""")]
    public async Task A_site_whose_state_was_lost_is_neither_set_up_again_nor_removed(string? tenants)
    {
        await using var host = new SiteHost().WithRecipe("tiny", $"{Features}, {SiteName}");
        await host.StartAsync(Default);
        await host.StopAsync();
        var list = Path.Combine(host.Folder, "App_Data", "tenants.json");
        var saved = await File.ReadAllTextAsync(list);
        File.Delete(list);
        if (tenants is not null)
        {
            await File.WriteAllTextAsync(list, tenants);
        }

        host.Console.GetStringBuilder().Clear();
        await host.StartAsync(Default);
        Assert.Contains("đã có một trang", host.Console.ToString());
        Assert.Contains("already holds a site. Restore tenants.json", host.Console.ToString());
        await host.StopAsync();

        await File.WriteAllTextAsync(list, saved);
        await host.StartAsync(Default);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await SiteHost.LoginAsync(host.Browser(), "", "admin", SiteHost.Password)).StatusCode);
        await host.InAsync("Default", async services => Assert.Equal(7, (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).PageSize));
    }

    [Fact]
    public async Task A_recipe_that_is_missing_or_broken_says_so()
    {
        await using var host = new SiteHost().WithRecipe("other", Features);
        await host.StartAsync(Default);
        Assert.Contains("There is no setup recipe named 'tiny'. There are: other.", host.Console.ToString());

        await host.StopAsync();
        await File.WriteAllTextAsync(Path.Combine(host.Folder, "Recipes", "tiny.recipe.json"), "{\n \"steps\": [");
        await host.StartAsync(Default);
        Assert.Contains("not valid JSON at line 2", host.Console.ToString());
    }

    [Fact]
    public async Task A_weak_password_is_refused_in_words()
    {
        await using var host = new SiteHost().WithRecipe("tiny", Features);
        await host.StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "tiny", AdminEmail = "a@b.vn", AdminPassword = "ngắn" });

        Assert.Contains("Mật khẩu cần ít nhất 8 ký tự.", host.Console.ToString());
    }

    [Fact]
    public async Task Wrong_options_keep_the_host_from_starting()
    {
        await using var host = new SiteHost();

        await Assert.ThrowsAsync<System.ComponentModel.DataAnnotations.ValidationException>(() => host.StartAsync(new { ShellName = "A", RecipeName = "tiny" }));
    }
}
