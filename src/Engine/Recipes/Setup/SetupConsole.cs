using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using OrchardCore.AutoSetup.Options;
using Sapling.Recipes.Execution;

namespace Sapling.Recipes.Setup;

/// <summary>Shows the automatic setup to whoever started the host. Passwords go here only, never to the log.</summary>
internal sealed class SetupConsole(IConfiguration configuration)
{
    internal TextWriter Output { get; set; } = Console.Out;

    public SetupProgress Start(TenantSetupOptions tenant)
    {
        Output.WriteLine();
        Output.WriteLine($"Cài đặt / Setting up: {tenant.SiteName ?? tenant.ShellName}  [{tenant.ShellName} → {Address(tenant)}, {tenant.RecipeName}]");
        return new SetupProgress(Output);
    }

    public void Summarise(IReadOnlyList<SetupResult> results, IEnumerable<TenantSetupOptions> tenants, bool failed)
    {
        Output.WriteLine();
        Output.WriteLine(failed ? "Cài đặt chưa xong: có lỗi ở trên. / Setup is not complete: see the errors above." : "Cài đặt xong. / Setup is complete.");
        foreach (var tenant in tenants)
        {
            Output.WriteLine($"  {Address(tenant),-40}  {tenant.SiteName ?? tenant.ShellName}");
        }

        var passwords = results.Where(result => result.GeneratedPassword is not null).ToArray();
        if (passwords.Length > 0)
        {
            Output.WriteLine();
            Output.WriteLine("Mật khẩu được tạo, chỉ hiện một lần này, hãy cất giữ ngay. / Generated passwords, shown this once: keep them now.");
            foreach (var result in passwords)
            {
                Output.WriteLine($"  {Address(result.Tenant)}/Login".Replace("//Login", "/Login", StringComparison.Ordinal));
                Output.WriteLine($"      tài khoản / user: {result.UserName}    mật khẩu / password: {result.GeneratedPassword}");
            }
        }

        Output.WriteLine();
        Output.Flush();
    }

    private string Address(TenantSetupOptions tenant)
    {
        var first = First(configuration["urls"]);
        var own = tenant.RequestUrlHost?.Split(',', StringSplitOptions.TrimEntries)[0] ?? "";
        var host = own.Length > 0 ? own : first.Host;
        var port = first.IsDefaultPort || own.Contains(':', StringComparison.Ordinal) ? "" : ":" + first.Port.ToString(CultureInfo.InvariantCulture);
        return $"{first.Scheme}://{host}{port}/{tenant.RequestUrlPrefix?.Trim('/', ' ')}";
    }

    // A server may listen where no browser can go (a socket's file, a pipe); what is shown is then only the usual address.
    private static Uri First(string? urls)
        => Uri.TryCreate(urls?.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var url) && url.Host is not ("unix" or "pipe")
            ? url
            : new Uri("http://localhost:5000");
}

internal sealed record SetupResult(TenantSetupOptions Tenant, string UserName, string? GeneratedPassword, string? Error);

internal sealed class SetupProgress(TextWriter output) : IRecipeProgress
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public void StepStarting(string recipe, int number, int count, string step) => Write($"{recipe}: {number}/{count} {step}");

    public void Finish() => Write("xong / done");

    public void Fail(string error) => Write($"LỖI / FAILED: {error}");

    private void Write(string text)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Stopwatch.GetElapsedTime(_start).TotalSeconds,6:0.0}s  {text}"));
        output.Flush();
    }
}
