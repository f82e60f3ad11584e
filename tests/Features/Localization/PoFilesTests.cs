using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Localization;

public sealed class PoFilesTests
{
    [Fact]
    public async Task What_the_application_and_the_tenant_say_goes_before_the_module_s_word()
    {
        await using var host = new SiteHost().WithRecipe("tiny", """{ "name": "Feature", "enable": ["OrchardCore.Users", "OrchardCore.Localization"] }""");
        Write(Path.Combine(host.Folder, "Localization"), ("Sign in", "Của ứng dụng"), ("Password", "Mật khẩu của ứng dụng"));
        Write(Path.Combine(host.TenantFolder("Default"), "Localization"), ("Sign in", "Của riêng trang"));
        await host.StartAsync(new { ShellName = "Default", SiteName = "x", RecipeName = "tiny", AdminUsername = "admin", AdminEmail = "a@x.vn", AdminPassword = SiteHost.Password });

        var page = System.Net.WebUtility.HtmlDecode(await host.Browser().GetStringAsync("/Login"));

        Assert.Contains("Của riêng trang", page);
        Assert.DoesNotContain("Của ứng dụng", page);
        Assert.Contains("Mật khẩu của ứng dụng", page);
        Assert.Contains("Tên đăng nhập", page);
    }

    private static void Write(string folder, params (string Text, string Translation)[] entries)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "vi.po"), entries.Select(entry => $"msgid \"{entry.Text}\"\nmsgstr \"{entry.Translation}\"\n"));
    }
}
