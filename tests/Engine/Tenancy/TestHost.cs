using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Tenancy.Features;

namespace OrchardSite.Engine.Tests.Tenancy;

/// <summary>A real host on a free loopback port, with this test assembly as its application and a temporary App_Data.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _ownsFolder;

    private TestHost(WebApplication app, string folder, bool ownsFolder)
    {
        _app = app;
        Folder = folder;
        _ownsFolder = ownsFolder;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
        };
    }

    public string Folder { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public IShellHost Shells => _app.Services.GetRequiredService<IShellHost>();

    public static async Task<TestHost> StartAsync(Action<OrchardCoreBuilder>? configure = null, string? folder = null, Action<WebApplicationBuilder>? host = null)
    {
        var owns = folder is null;
        folder ??= Directory.CreateTempSubdirectory("sapling-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(TestHost).Assembly.GetName().Name,
            ContentRootPath = folder,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        host?.Invoke(builder);
        var orchard = builder.Services.AddOrchardCore();
        builder.Services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Path.Combine(folder, "App_Data"));
        configure?.Invoke(orchard);
        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();
        await app.Services.GetRequiredService<IShellHost>().InitializeAsync();
        return new TestHost(app, folder, owns);
    }

    /// <summary>A running tenant with these features.</summary>
    public async Task<ShellSettings> AddTenantAsync(string name, string? prefix, params string[] features)
    {
        var settings = Services.GetRequiredService<IShellSettingsManager>().CreateDefaultSettings();
        settings.Name = name;
        settings.RequestUrlPrefix = prefix;
        settings.AsRunning();
        await Services.GetRequiredService<ShellDescriptorStore>().WriteAsync(settings, new ShellDescriptor
        {
            SerialNumber = 1,
            Features = features.Select(id => new ShellFeature(id)).ToList(),
        });
        await Shells.UpdateShellSettingsAsync(settings);
        return Shells.GetSettings(name);
    }

    public async Task InTenantAsync(string name, Func<ShellScope, Task> execute) =>
        await (await Shells.GetScopeAsync(name)).UsingAsync(execute);

    public async Task<(int Status, string Body)> GetAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
