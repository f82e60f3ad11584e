using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Tests.Tenancy;

public sealed class TenantsTests
{
    [Fact]
    public async Task Request_GoesToTheTenantOfItsPrefix()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.AddTenantAsync("BanDanToc", "ban-dan-toc", "Test.Base");
        Assert.Equal((200, "Default||/who"), await host.GetAsync("/who"));
        Assert.Equal((200, "BanDanToc|/ban-dan-toc|/who"), await host.GetAsync("/ban-dan-toc/who"));
        Assert.Equal((200, "BanDanToc|/ban-dan-toc|/who"), await host.GetAsync("/Ban-Dan-Toc/who"));
        Assert.Equal(404, (await host.GetAsync("/ban-dan-tocs/who")).Status);
    }

    [Fact]
    public async Task Disabled_AnswersNotFound_AndCanBeEnabledAgain()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.AddTenantAsync("Other", "other", "Test.Base");
        await host.Shells.UpdateShellSettingsAsync(host.Shells.GetSettings("Other").AsDisabled());
        Assert.Equal(404, (await host.GetAsync("/other/who")).Status);
        await host.Shells.UpdateShellSettingsAsync(host.Shells.GetSettings("Other").AsRunning());
        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
    }

    [Fact]
    public async Task Uninitialized_ShowsWhatToDo_AndRunsSetupFeaturesOnly()
    {
        await using var host = await TestHost.StartAsync(builder => builder.AddSetupFeatures("Test.Base").AddTenantFeatures("Test.Top"));
        var (status, body) = await host.GetAsync("/");
        Assert.Equal(503, status);
        Assert.Contains("Trang chưa được cài đặt", body, StringComparison.Ordinal);
        Assert.Equal((200, "Default||/who"), await host.GetAsync("/who"));
    }

    [Fact]
    public async Task Initializing_AsksToComeBack()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.Shells.UpdateShellSettingsAsync(host.Shells.GetSettings("Default").AsInitializing());
        using var response = await host.Client.GetAsync("/who");
        Assert.Equal(503, (int)response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task InterruptedSetup_IsUninitializedAfterARestart()
    {
        var folder = Directory.CreateTempSubdirectory("sapling-").FullName;
        try
        {
            await using (var host = await TestHost.StartAsync(folder: folder))
            {
                await host.AddTenantAsync("Default", null, "Test.Base");
                await host.Shells.UpdateShellSettingsAsync(host.Shells.GetSettings("Default").AsInitializing());
            }

            await using (var host = await TestHost.StartAsync(folder: folder))
            {
                Assert.True(host.Shells.GetSettings("Default").IsUninitialized());
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task FirstRequests_StartTheTenantOnce()
    {
        var starts = 0;
        await using var host = await TestHost.StartAsync(builder => builder.ConfigureServices(services =>
            services.AddScoped<IModularTenantEvents>(provider => new Events(provider.GetRequiredService<ShellSettings>(), name =>
            {
                if (name == "Other")
                {
                    Interlocked.Increment(ref starts);
                }
            }))));
        await host.AddTenantAsync("Other", "other", "Test.Base");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.GetAsync("/other/who")));
        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(1, starts);
    }

    [Fact]
    public async Task Tenants_ShareNeitherCachesNorKeysNorCookies()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.AddTenantAsync("Other", "other", "Test.Base");
        var secret = "";
        IMemoryCache? cache = null;
        var cookies = new List<string?>();
        await host.InTenantAsync("Default", scope =>
        {
            cache = scope.ServiceProvider.GetRequiredService<IMemoryCache>();
            secret = scope.ServiceProvider.GetDataProtector("test").Protect("bí mật");
            Assert.Equal("bí mật", scope.ServiceProvider.GetDataProtector("test").Unprotect(secret));
            cookies.Add(scope.ServiceProvider.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.Name);
            return Task.CompletedTask;
        });
        await host.InTenantAsync("Other", scope =>
        {
            Assert.NotSame(cache, scope.ServiceProvider.GetRequiredService<IMemoryCache>());
            Assert.ThrowsAny<Exception>(() => scope.ServiceProvider.GetDataProtector("test").Unprotect(secret));
            var cookie = scope.ServiceProvider.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie;
            Assert.Equal("/other", cookie.Path);
            cookies.Add(cookie.Name);
            return Task.CompletedTask;
        });
        Assert.Equal(2, cookies.Distinct().Count());
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(host.Folder, "App_Data", "Sites", "Default", "DataProtection-Keys")));
    }

    [Fact]
    public async Task Configuration_IsThatOfTheApplication_ThenOfTheTenant()
    {
        await using var host = await TestHost.StartAsync(host: builder =>
        {
            builder.Configuration["OrchardCore:Greeting"] = "all";
            builder.Configuration["OrchardCore:Section:Deep"] = "deep";
            builder.Configuration["OrchardCore:Other:Greeting"] = "other";
        });
        await host.AddTenantAsync("Default", null);
        var other = await host.AddTenantAsync("Other", "other");
        other["ConnectionString"] = "Data Source=x";
        await host.Shells.UpdateShellSettingsAsync(other);
        await host.InTenantAsync("Default", scope =>
        {
            var configuration = scope.ServiceProvider.GetRequiredService<IShellConfiguration>();
            Assert.Equal("all", configuration["Greeting"]);
            Assert.Equal("deep", configuration.GetSection("Section")["Deep"]);
            Assert.Null(configuration["ConnectionString"]);
            return Task.CompletedTask;
        });
        await host.InTenantAsync("Other", scope =>
        {
            var configuration = scope.ServiceProvider.GetRequiredService<IShellConfiguration>();
            Assert.Equal("other", configuration["Greeting"]);
            Assert.Equal("Data Source=x", configuration["ConnectionString"]);
            return Task.CompletedTask;
        });
        var file = await File.ReadAllTextAsync(Path.Combine(host.Folder, "App_Data", "tenants.json"));
        Assert.Contains("\"RequestUrlPrefix\": \"other\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("ConnectionString", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("")]
    public async Task Name_CannotLeaveTheFolderOfTenants(string name)
    {
        await using var host = await TestHost.StartAsync();
        var settings = host.Services.GetRequiredService<IShellSettingsManager>().CreateDefaultSettings();
        settings.Name = name;
        settings.AsRunning();
        await Assert.ThrowsAsync<ArgumentException>(() => host.Shells.UpdateShellSettingsAsync(settings));
    }

    [Fact]
    public async Task Removing_NeedsADisabledTenant_AndForgetsIt()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null);
        var other = await host.AddTenantAsync("Other", "other", "Test.Base");
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Shells.RemoveShellSettingsAsync(other));
        await host.Shells.UpdateShellSettingsAsync(other.AsDisabled());
        await host.Shells.RemoveShellSettingsAsync(host.Shells.GetSettings("Other"));
        Assert.False(host.Shells.TryGetSettings("Other", out _));
        Assert.Equal(["Default"], await host.Services.GetRequiredService<IShellSettingsManager>().LoadSettingsNamesAsync());
    }

    [Fact]
    public async Task BrokenTenantsFile_SaysWhichFileAndWhy()
    {
        var folder = Directory.CreateTempSubdirectory("sapling-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "App_Data"));
            await File.WriteAllTextAsync(Path.Combine(folder, "App_Data", "tenants.json"), "{ \"Default\": ");
            var error = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(folder: folder));
            Assert.Contains("tenants.json", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Events(ShellSettings settings, Action<string> activated) : ModularTenantEvents
    {
        public override Task ActivatedAsync()
        {
            activated(settings.Name);
            return Task.CompletedTask;
        }
    }
}
