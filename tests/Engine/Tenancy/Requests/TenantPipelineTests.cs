using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Tests.Tenancy.Requests;

public sealed class TenantPipelineTests
{
    [Fact]
    public async Task Middleware_RunsByItsConfigureOrder_FiltersAroundAll()
    {
        await using var host = await StartAsync(builder => builder
            .Configure(app => app.Use(Mark("late")), order: 10)
            .Configure(app => app.Use(Mark("early")), order: -10)
            .Configure((app, _) =>
            {
                app.Use(Mark("async"));
                return ValueTask.CompletedTask;
            })
            .ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Filter("first")).AddSingleton<IStartupFilter>(new Filter("second"))));

        using var response = await host.Client.GetAsync("/who");

        Assert.Equal("first second early async late", response.Headers.GetValues("X-Marks").Single());
    }

    [Fact]
    public async Task Pipeline_IsBuiltOnce_HoweverManyAskAtOnce()
    {
        var built = 0;
        await using var host = await StartAsync(builder => builder.Configure((_, _, services) => built += services.GetRequiredService<ShellSettings>().Name == "Other" ? 1 : 0));
        await host.AddTenantAsync("Other", "other", "Test.Base");

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.GetAsync("/other/who")));

        Assert.All(answers, answer => Assert.Equal(200, answer.Status));
        Assert.Equal(1, built);
    }

    [Fact]
    public async Task PipelineThatCannotBeBuilt_IsTriedAgainByTheNextRequest()
    {
        var fails = true;
        await using var host = await StartAsync(builder => builder.Configure((_, _, services) =>
        {
            if (fails && services.GetRequiredService<ShellSettings>().Name == "Other")
            {
                throw new InvalidOperationException("hỏng");
            }
        }));
        await host.AddTenantAsync("Other", "other", "Test.Base");
        Assert.Equal(500, (await host.GetAsync("/other/who")).Status);

        fails = false;
        Assert.Equal(200, (await host.GetAsync("/other/who")).Status);
    }

    [Fact]
    public async Task Head_OfAPlainPage_HasNoBody()
    {
        await using var host = await TestHost.StartAsync();

        using var response = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"));

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FailureAtTheEndOfTheScope_IsAPageThatSaysNothingWasSaved()
    {
        await using var host = await StartAsync(_ => { });

        var (status, body) = await host.GetAsync("/fail-at-the-end");

        Assert.Equal(500, status);
        Assert.Contains("Thay đổi chưa được lưu", body);
        Assert.Contains("Mã sự cố: ", body);
        Assert.DoesNotContain("cannot be saved", body);
    }

    private static Func<HttpContext, RequestDelegate, Task> Mark(string name) => (context, next) =>
    {
        context.Response.Headers["X-Marks"] = (context.Response.Headers["X-Marks"] + " " + name).Trim();
        return next(context);
    };

    private static async Task<TestHost> StartAsync(Action<OrchardCoreBuilder> configure)
    {
        var host = await TestHost.StartAsync(configure);
        await host.AddTenantAsync("Default", null, "Test.Base");
        return host;
    }

    private sealed class Filter(string name) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(Mark(name));
            next(app);
        };
    }
}
