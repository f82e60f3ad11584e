using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>The real site on a free loopback port, with its data in a folder of the test's own.</summary>
public sealed class SiteHost : WebApplicationFactory<Program>
{
    public const string AdminUserName = "admin";
    public const string AdminPassword = "Thu-nghiem-2021!";

    private readonly string _appData;
    private readonly IReadOnlyDictionary<string, string?> _settings;

    private SiteHost(string appData, IReadOnlyDictionary<string, string?>? settings)
    {
        _appData = appData;
        _settings = settings ?? new Dictionary<string, string?>();
        UseKestrel(0);
    }

    public string AppData => _appData;

    public StatementLog Statements { get; } = new();

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
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        return client;
    }

    public async Task InTenantAsync(string tenant, Func<ShellScope, Task> execute) =>
        await (await Services.GetRequiredService<IShellHost>().GetScopeAsync(tenant)).UsingAsync(execute);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureAppConfiguration(configuration =>
        {
            var settings = new Dictionary<string, string?>(_settings);
            for (var i = 0; i < 3; i++)
            {
                settings.TryAdd($"OrchardCore:OrchardCore_AutoSetup:Tenants:{i}:AdminPassword", AdminPassword);
            }

            configuration.AddInMemoryCollection(settings);
        });
        builder.ConfigureLogging(logging => logging
            .AddProvider(Statements)
            .AddFilter<StatementLog>(null, LogLevel.None)
            .AddFilter<StatementLog>("YesSql", LogLevel.Trace));
        builder.ConfigureServices(services => services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = _appData));
    }
}
