using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Base", Name = "Base")]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Hidden", EnabledByDependencyOnly = true)]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Top", Dependencies = ["Test.Base", "Test.Hidden"])]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Second", Dependencies = ["Test.Base", "Test.Hidden"])]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Broken", Dependencies = ["Test.NotThere"])]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.OnBroken", Dependencies = ["Test.Broken"])]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Always.Needs")]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Always", Dependencies = ["Test.Always.Needs"])]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.DefaultOnly", DefaultTenantOnly = true)]

namespace OrchardSite.Engine.Tests.Tenancy;

internal sealed record Trace(string Text);

[Feature("Test.Base")]
public sealed class BaseFeatureStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Trace("base"));

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapGet("/who", (ShellSettings settings, HttpContext context) => $"{settings.Name}|{context.Request.PathBase}|{context.Request.Path}");
        routes.MapGet("/fail", IResult () => throw new InvalidOperationException("broken on purpose"));
        routes.MapGet("/fail-at-the-end", IResult () =>
        {
            ShellScope.RegisterBeforeDispose(_ => throw new InvalidOperationException("cannot be saved"), last: true);
            return Results.Redirect("/who");
        });
    }
}

[Feature("Test.Top")]
public sealed class TopFeatureStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Trace("top"));
}

[Feature("Test.Base")]
[RequireFeatures("Test.Top")]
public sealed class BaseWithTopStartup : StartupBase
{
    public override int Order => 10;

    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Trace("base with top"));
}
