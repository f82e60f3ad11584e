using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Sapling.Tenancy.Requests;

/// <summary>Builds a tenant's request pipeline from its startup classes, by their configure order.</summary>
internal static class TenantPipeline
{
    public static async Task<IShellPipeline> BuildAsync(ShellContext shell)
    {
        // Startup classes may use scoped services while they configure.
        RequestDelegate? pipeline = null;
        if (ShellScope.Context == shell)
        {
            pipeline = await BuildAsync(shell, ShellScope.Services);
        }
        else
        {
            await (await shell.CreateScopeAsync()).UsingAsync(async scope => pipeline = await BuildAsync(shell, scope.ServiceProvider));
        }

        return new ShellRequestPipeline { Next = pipeline! };
    }

    private static async Task<RequestDelegate> BuildAsync(ShellContext shell, IServiceProvider scoped)
    {
        var inner = new ApplicationBuilder(shell.ServiceProvider);
        inner.UseRouting();
        var routes = (IEndpointRouteBuilder)inner.Properties["__EndpointRouteBuilder"]!;

        // The sort is stable: among equals the order of the features stands.
        foreach (var startup in shell.ServiceProvider.GetServices<OrchardCore.Modules.IStartup>().OrderBy(startup => startup.ConfigureOrder))
        {
            if (startup is IAsyncStartup asynchronous)
            {
                await asynchronous.ConfigureAsync(inner, routes, scoped);
            }

            startup.Configure(inner, routes, scoped);
        }

        inner.UseEndpoints(_ => { });
        inner.Run(shell.Settings.IsUninitialized() ? NotSetUpAsync : NotFoundAsync);
        var core = inner.Build();

        Action<IApplicationBuilder> configure = app =>
        {
            app.UseMiddleware<ModuleStaticFiles>();
            app.Run(core);
        };
        foreach (var filter in shell.ServiceProvider.GetServices<IStartupFilter>().Reverse())
        {
            configure = filter.Configure(configure);
        }

        var outer = new ApplicationBuilder(shell.ServiceProvider);
        configure(outer);
        return outer.Build();
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task NotSetUpAsync(HttpContext context) => PlainPages.WriteAsync(
        context,
        StatusCodes.Status503ServiceUnavailable,
        "Trang chưa được cài đặt",
        "Hãy khai báo mục OrchardCore_AutoSetup trong appsettings.json rồi khởi động lại, hoặc mở trang cài đặt. / " +
        "This site is not set up yet: fill in OrchardCore_AutoSetup in appsettings.json and start again, or open the setup page.");
}
