using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>The real site on a free loopback port, with its data in a folder of the test's own.</summary>
public sealed partial class SiteHost : WebApplicationFactory<Program>
{
    public const string AdminUserName = "admin";
    public const string AdminPassword = "Thu-nghiem-2021!";

    private readonly string _appData;
    private readonly IReadOnlyDictionary<string, string?> _settings;

    private SiteHost(string appData, IReadOnlyDictionary<string, string?>? settings)
    {
        _appData = appData;
        _settings = settings ?? new Dictionary<string, string?>();
        UseKestrel();
    }

    public string AppData => _appData;

    public StatementLog Statements { get; } = new();

    public ErrorLog Errors { get; } = new();

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Returns when the server listens, which is after the setup of tenants that are not set up yet.</summary>
    public static async Task<SiteHost> StartAsync(string appData, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var host = new SiteHost(appData, settings);
        try
        {
            await Task.Run(host.StartServer);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>A visitor with cookies of its own. Redirects are not followed unless asked for.</summary>
    public HttpClient Visitor(bool followRedirects = false)
    {
        var client = new HttpClient(new HttpClientHandler
        {
            AllowAutoRedirect = followRedirects,
            CookieContainer = new CookieContainer(),
            AutomaticDecompression = DecompressionMethods.All,
        })
        {
            BaseAddress = Address,
        };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Browsers.Firefox);
        return client;
    }

    /// <summary>A visitor who has signed in to the agency at the prefix as its administrator.</summary>
    public async Task<HttpClient> EditorAsync(string prefix)
    {
        var editor = Visitor();
        var token = LoginToken().Match(await editor.GetStringAsync(prefix + "/Login")).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("UserName", AdminUserName), new("Password", AdminPassword), new("__RequestVerificationToken", token)]);
        using var answer = await editor.PostAsync(prefix + "/Login", form);
        return answer.StatusCode == HttpStatusCode.Redirect ? editor : throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    public async Task InTenantAsync(string tenant, Func<ShellScope, Task> execute) =>
        await (await Services.GetRequiredService<IShellHost>().GetScopeAsync(tenant)).UsingAsync(execute);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*? value=\"([^\"]+)\"")]
    private static partial Regex LoginToken();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureAppConfiguration(configuration =>
        {
            // A port given to UseKestrel is set while the program may already be listening.
            var settings = new Dictionary<string, string?>(_settings) { ["Urls"] = "http://127.0.0.1:0" };
            for (var i = 0; i < 3; i++)
            {
                settings.TryAdd($"OrchardCore:OrchardCore_AutoSetup:Tenants:{i}:AdminPassword", AdminPassword);
            }

            configuration.AddInMemoryCollection(settings);
        });
        builder.ConfigureLogging(logging => logging
            .AddProvider(Statements)
            .AddProvider(Errors)
            .AddFilter<StatementLog>(null, LogLevel.None)
            .AddFilter<StatementLog>("YesSql", LogLevel.Trace));
        builder.ConfigureServices(services => services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = _appData));
    }
}
