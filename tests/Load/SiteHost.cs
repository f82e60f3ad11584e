using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Load;

/// <summary>The site itself, in this process, with its own or another App_Data.</summary>
internal static class SiteHost
{
    public static async Task<WebApplication> StartAsync(Options options, string url, Action<IServiceCollection>? configure = null)
    {
        if (options.AppData is { } folder)
        {
            Environment.SetEnvironmentVariable("ORCHARD_APP_DATA", folder);
        }

        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "OrchardSite.Web",
            ContentRootPath = Path.Combine(Root(), "src", "Web"),
            EnvironmentName = "Production",
        });

        builder.Configuration["urls"] = url;
        builder.Configuration["Kestrel:Endpoints:Http:Url"] = url;
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddProvider(new StatementCounter());
        builder.Logging.AddFilter<StatementCounter>(null, LogLevel.None);
        builder.Logging.AddFilter<StatementCounter>("YesSql", LogLevel.Trace);
        builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

        configure?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseOrchardCore();
        await app.StartAsync();

        return app;
    }

    public static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OrchardSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Run this from a checkout: OrchardSite.sln was not found above the program.");
    }
}
