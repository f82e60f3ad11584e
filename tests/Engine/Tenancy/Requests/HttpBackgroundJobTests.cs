using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundJobs;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tests.Tenancy.Requests;

public sealed class HttpBackgroundJobTests
{
    private readonly TaskCompletionSource<string> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What a job writes down (an audit trail) is by the user who caused it, and links lead to the tenant.</summary>
    [Fact]
    public async Task Job_HasTheUserOfItsRequest_AndARequestOfItsTenant()
    {
        await using var host = await StartAsync(async context =>
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Lan")], "cookie"));
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("việc", DescribeAsync);
        });

        Assert.Equal(200, (await host.GetAsync("/other/job")).Status);

        Assert.Equal("Other Lan /other /", await DoneAsync());
    }

    [Fact]
    public async Task Job_StartsWhenTheAnswerIsSent_InAScopeOfItsOwn()
    {
        ShellScope? requests = null;
        var answered = false;
        await using var host = await StartAsync(async context =>
        {
            requests = ShellScope.Current;
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("việc", scope =>
            {
                _done.SetResult($"{answered} {ReferenceEquals(scope, requests)} {ReferenceEquals(scope, ShellScope.Current)}");
                return Task.CompletedTask;
            });
            answered = true;
        });

        await host.GetAsync("/other/job");

        Assert.Equal("True False True", await DoneAsync());
    }

    [Fact]
    public async Task Job_OfATenantThatChangedMeanwhile_RunsInItsSuccessor()
    {
        object? before = null;
        TestHost host = null!;
        host = await StartAsync(async _ =>
        {
            before = ShellScope.Context;
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("việc", scope =>
            {
                _done.SetResult($"{scope.ShellContext.Settings.Name} {ReferenceEquals(before, scope.ShellContext)}");
                return Task.CompletedTask;
            });
            await host.Shells.ReloadShellContextAsync(host.Shells.GetSettings("Other"));
        });
        await using var _ = host;

        await host.GetAsync("/other/job");

        Assert.Equal("Other False", await DoneAsync());
    }

    [Fact]
    public async Task Job_OfATenantThatWasStoppedMeanwhile_DoesNotStartItAgain()
    {
        var ran = false;
        TestHost host = null!;
        host = await StartAsync(async _ =>
        {
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("việc", _ =>
            {
                ran = true;
                return Task.CompletedTask;
            });
            await host.Shells.UpdateShellSettingsAsync(new ShellSettings(host.Shells.GetSettings("Other")).AsDisabled());
        });
        await using var _ = host;

        await host.GetAsync("/other/job");
        Assert.Equal(404, (await host.GetAsync("/other/who")).Status);

        // One of another tenant, begun later, has run: the first had its time.
        await host.InTenantAsync("Default", _ => HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("khác", DescribeAsync));
        await DoneAsync();
        Assert.False(ran);
        Assert.False(host.Shells.TryGetShellContext("Other", out var _));
    }

    [Fact]
    public async Task Job_TakesUpToFiveValues()
    {
        var got = new List<string>();
        await using var host = await StartAsync(_ => Task.CompletedTask);

        await host.InTenantAsync("Default", async _ =>
        {
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("1", "a", (_, a) => NoteAsync(a));
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("2", "a", "b", (_, a, b) => NoteAsync(a + b));
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("3", "a", "b", "c", (_, a, b, c) => NoteAsync(a + b + c));
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("4", "a", "b", "c", "d", (_, a, b, c, d) => NoteAsync(a + b + c + d));
            await HttpBackgroundJob.ExecuteAfterEndOfRequestAsync("5", "a", "b", "c", "d", "e", (_, a, b, c, d, e) => NoteAsync(a + b + c + d + e));
        });

        await DoneAsync();
        Assert.Equal(["a", "ab", "abc", "abcd", "abcde"], got.Order());

        Task NoteAsync(string text)
        {
            lock (got)
            {
                got.Add(text);
                if (got.Count == 5)
                {
                    _done.SetResult("");
                }
            }

            return Task.CompletedTask;
        }
    }

    private Task DescribeAsync(ShellScope scope)
    {
        var request = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext;
        _done.SetResult($"{scope.ShellContext.Settings.Name} {request?.User.Identity?.Name} {request?.Request.PathBase} {request?.Request.Path}");
        return Task.CompletedTask;
    }

    private Task<string> DoneAsync() => _done.Task.WaitAsync(TimeSpan.FromSeconds(30));

    private static async Task<TestHost> StartAsync(Func<HttpContext, Task> job)
    {
        var host = await TestHost.StartAsync(builder => builder.Configure((_, routes) => routes.MapGet("/job", (HttpContext context) => job(context))));
        await host.AddTenantAsync("Default", null, "Test.Base");
        await host.AddTenantAsync("Other", "other", "Test.Base");
        return host;
    }
}
