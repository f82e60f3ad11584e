using Microsoft.Extensions.Configuration;
using OrchardCore.AutoSetup.Options;
using Sapling.Recipes.Setup;

namespace OrchardSite.Engine.Tests.Recipes.Setup;

/// <summary>What whoever starts the host sees: where the sites are, and a password once.</summary>
public sealed class SetupConsoleTests
{
    private readonly StringWriter _output = new();

    [Theory]
    [InlineData(null, null, "ban", "http://localhost:5000/ban")]
    [InlineData("http://*:8080;https://*:8443", null, "/ban/", "http://localhost:8080/ban")]
    [InlineData("https://+:443", null, null, "https://localhost/")]
    [InlineData("http://127.0.0.1:80", null, null, "http://127.0.0.1/")]
    [InlineData("http://[::]:5001", null, null, "http://[::]:5001/")]
    [InlineData("http://*:5000", "a.vn, www.a.vn", null, "http://a.vn:5000/")]
    [InlineData("http://*:5000", "a.vn:81", "ban", "http://a.vn:81/ban")]
    [InlineData("http://unix:/run/site.sock", null, "ban", "http://localhost:5000/ban")]
    [InlineData("", null, null, "http://localhost:5000/")]
    public void Address_IsOneThatABrowserCanOpen_WhereverTheServerListens(string? urls, string? host, string? prefix, string expected)
    {
        Console(urls).Start(new TenantSetupOptions { ShellName = "A", SiteName = "Ban", RecipeName = "portal", RequestUrlHost = host!, RequestUrlPrefix = prefix! });

        Assert.Contains($"→ {expected},", _output.ToString());
    }

    [Fact]
    public void Steps_AreToldAsTheyBegin_AndHowItEnded()
    {
        var progress = Console(null).Start(new TenantSetupOptions { ShellName = "A", RecipeName = "portal" });
        progress.StepStarting("portal", 1, 2, "Feature");
        progress.Fail("hết chỗ");

        Assert.Matches(@"\d\.\ds  portal: 1/2 Feature", _output.ToString());
        Assert.Contains("LỖI / FAILED: hết chỗ", _output.ToString());
    }

    [Fact]
    public void Password_IsShownForWhomItWasMadeUp_AndNeverOneThatWasGiven()
    {
        var (made, given) = (Tenant("A", "a"), Tenant("B", "b"));
        given.AdminPassword = "mật-khẩu-đã-cho";

        Console(null).Summarise([new(made, "admin", "p4ssw0rd", null), new(given, "admin", null, null)], [made, given], failed: false);

        var text = _output.ToString();
        Assert.Contains("http://localhost:5000/a/Login", text);
        Assert.Contains("password: p4ssw0rd", text);
        Assert.DoesNotContain("mật-khẩu-đã-cho", text);
        Assert.DoesNotContain("/b/Login", text);
        Assert.Contains("Cài đặt xong", text);
    }

    [Fact]
    public void Failure_IsSaid_AndNoPasswordOfNobody()
    {
        Console(null).Summarise([new(Tenant("A", "a"), "", null, "hỏng")], [Tenant("A", "a")], failed: true);

        Assert.Contains("Cài đặt chưa xong", _output.ToString());
        Assert.DoesNotContain("Mật khẩu", _output.ToString());
    }

    private SetupConsole Console(string? urls) => new(new ConfigurationBuilder().AddInMemoryCollection([new("urls", urls)]).Build()) { Output = _output };

    private static TenantSetupOptions Tenant(string name, string prefix) => new() { ShellName = name, SiteName = name, RequestUrlPrefix = prefix, RecipeName = "portal" };
}
