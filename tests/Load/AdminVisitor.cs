using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardSite.Load;

/// <summary>An administrator at a tenant's admin, with an account of the measurement's own.</summary>
internal sealed partial class AdminVisitor(HttpClient client, string root) : IDisposable
{
    private const int WarmUps = 5;
    private const int Requests = 30;
    private const string Password = "Tai-trong-2026!";

    public static async Task<AdminVisitor> SignInAsync(WebApplication site, Uri address, string tenant)
    {
        var shells = site.Services.GetRequiredService<IShellHost>();
        var prefix = shells.GetSettings(tenant).RequestUrlPrefix;
        var root = string.IsNullOrEmpty(prefix) ? "" : "/" + prefix;
        var name = $"load-{Guid.NewGuid():N}"[..16];
        await (await shells.GetScopeAsync(tenant)).UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IUserService>().CreateUserAsync(
            new User { UserName = name, Email = $"{name}@example.org", IsEnabled = true, RoleNames = ["Administrator"] },
            Password,
            (_, error) => throw new InvalidOperationException(error)));

        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var token = Token().Match(await client.GetStringAsync(root + "/Login")).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("UserName", name), new("Password", Password), new("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync(root + "/Login", form);
        return answer.StatusCode == HttpStatusCode.Redirect ? new AdminVisitor(client, root) : throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    public Task<string> ReadAsync(string path) => client.GetStringAsync(root + path);

    /// <summary>Asks for the page again and again, and says how long it takes and how many statements.</summary>
    public async Task MeasureAsync(string name, string path)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            await ReadAsync(path);
        }

        var times = new List<TimeSpan>();
        var statements = StatementCounter.Count;
        var processor = Environment.CpuUsage.TotalTime;

        for (var i = 0; i < Requests; i++)
        {
            var clock = Stopwatch.StartNew();
            await ReadAsync(path);
            times.Add(clock.Elapsed);
        }

        var result = new LoadResult(times, TimeSpan.FromTicks(times.Sum(time => time.Ticks)));
        Console.WriteLine($"{name,-34} {result.Percentile(50),8:0.0} {result.Percentile(99),8:0.0} {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Requests,8:0.0} {(StatementCounter.Count - statements) / (double)Requests,6:0.0}");
    }

    public static void Head(string what) => Console.WriteLine($"{what,-34} {"p50 ms",8} {"p99 ms",8} {"cpu ms",8} {"SQL",6}");

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*?value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
