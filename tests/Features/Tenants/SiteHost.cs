using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules.Manifest;
using Sapling.Recipes.Setup;

[assembly: ModuleName("OrchardCore.Admin")]
[assembly: ModuleName("OrchardCore.ContentFields")]
[assembly: ModuleName("OrchardCore.ContentTypes")]
[assembly: ModuleName("OrchardCore.Contents")]
[assembly: ModuleName("OrchardCore.Localization")]
[assembly: ModuleName("OrchardCore.Settings")]
[assembly: ModuleName("OrchardCore.Users")]
[assembly: ModuleName("OrchardCore.Tenants")]
[assembly: ModuleName("OrchardCore.Email")]
[assembly: ModuleName("TheAdmin")]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Broken", Name = "Hỏng", Category = "Test", Dependencies = ["Nobody.Has"])]

namespace OrchardSite.Features.Tests.Tenants;

/// <summary>A real host with accounts, settings and setup, on a free loopback port and in a folder of its own.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    public const string Password = "Mật-khẩu-2026";

    private WebApplication? _app;

    public string Folder { get; } = Directory.CreateTempSubdirectory("sapling-").FullName;

    public StringWriter Console { get; } = new();

    /// <summary>Configuration beside the tenants, by full key, e.g. <c>OrchardCore:OrchardCore_Email_Smtp:Host</c>.</summary>
    public Dictionary<string, string?> Configuration { get; } = [];

    public IServiceProvider Services => _app!.Services;

    public IShellHost Shells => Services.GetRequiredService<IShellHost>();

    /// <summary>Writes a setup recipe; the steps are given as JSON, as in a file.</summary>
    public SiteHost WithRecipe(string name, string steps, string more = "")
    {
        Directory.CreateDirectory(Path.Combine(Folder, "Recipes"));
        File.WriteAllText(Path.Combine(Folder, "Recipes", name + ".recipe.json"), $$"""{ "name": "{{name}}", "issetuprecipe": true, {{more}} "steps": [ {{steps}} ] }""");
        return this;
    }

    public async Task<SiteHost> StartAsync(params object[] tenants)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SiteHost).Assembly.GetName().Name,
            ContentRootPath = Folder,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var json = JsonSerializer.SerializeToUtf8Bytes(new { OrchardCore = new { OrchardCore_AutoSetup = new { Tenants = tenants } } });
        builder.Configuration.AddJsonStream(new MemoryStream(json));
        builder.Configuration.AddInMemoryCollection(Configuration);
        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");
        builder.Services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Path.Combine(Folder, "App_Data"));
        _app = builder.Build();
        _app.UseOrchardCore();
        Services.GetRequiredService<SetupConsole>().Output = Console;
        await _app.StartAsync();
        await Shells.InitializeAsync();
        return this;
    }

    public async Task StopAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        _app = null;
    }

    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
    };

    public async Task InAsync(string tenant, Func<IServiceProvider, Task> run)
    {
        Shells.TryGetSettings(tenant, out var settings);
        await (await Shells.GetScopeAsync(settings!)).UsingAsync(scope => run(scope.ServiceProvider));
    }

    public string TenantFolder(string tenant) => Path.Combine(Folder, "App_Data", "Sites", tenant);

    public static async Task<HttpResponseMessage> PostFormAsync(HttpClient browser, string page, string action, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(page);
        var token = Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"").Groups[1].Value;
        return await browser.PostAsync(action, new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token))));
    }

    public static Task<HttpResponseMessage> LoginAsync(HttpClient browser, string prefix, string userName, string password, string? returnUrl = null)
        => PostFormAsync(browser, prefix + "/Login", prefix + "/Login" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)), ("UserName", userName), ("Password", password));

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await StopAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
