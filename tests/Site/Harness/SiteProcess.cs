using System.Diagnostics;
using System.Text.RegularExpressions;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>The host as a process of its own: it can be killed, and has its own locale.</summary>
internal sealed partial class SiteProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _output = new();
    private readonly System.Collections.Concurrent.ConcurrentQueue<string?> _errors = new();

    private SiteProcess(string appData, string locale, string urls)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "OrchardSite.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrchardSite.Web.dll")])
        {
            WorkingDirectory = Path.Combine(root, "src", "Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["URLS"] = urls;
        start.Environment["ORCHARD_APP_DATA"] = appData;
        start.Environment["LANG"] = locale;
        start.Environment["LC_ALL"] = locale;
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) =>
        {
            _errors.Enqueue(line.Data);
            Hear(line.Data);
        };
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The host has ended. It said:\n" + Output));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Address { get; private set; } = "";

    public string Output => string.Join('\n', _output);

    /// <summary>Returns when the three sites answer.</summary>
    public static async Task<SiteProcess> StartAsync(string appData, string locale = "C")
    {
        var site = new SiteProcess(appData, locale, "http://127.0.0.1:0");
        try
        {
            site.Address = await site._address.Task.WaitAsync(_patience);
            using var visitor = site.Visitor(Browsers.GoogleBot);
            var watch = Stopwatch.StartNew();

            foreach (var path in new[] { "/", Places.Toc + "/", Places.Van + "/" })
            {
                while ((await visitor.PageAsync(path)).Status != System.Net.HttpStatusCode.OK)
                {
                    if (watch.Elapsed > _patience)
                    {
                        throw new InvalidOperationException($"{path} does not answer. The host said:\n{site.Output}");
                    }

                    await Task.Delay(200);
                }
            }

            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>For a host that cannot start: how it ended and what its standard error says, which comes beside the log, in no order with it.</summary>
    public static async Task<(int ExitCode, string Errors)> FailAsync(string appData, string urls)
    {
        using var site = new SiteProcess(appData, "C", urls);
        using var patience = new CancellationTokenSource(_patience);
        await site._process.WaitForExitAsync(patience.Token);
        return (site._process.ExitCode, string.Join('\n', site._errors));
    }

    public HttpClient Visitor(string userAgent = Browsers.Firefox, bool followRedirects = true)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = followRedirects }) { BaseAddress = new Uri(Address), Timeout = _patience };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        client.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        return client;
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            _output.Enqueue(line);

            if (ListeningLine().Match(line) is { Success: true } match)
            {
                _address.TrySetResult(match.Groups[1].Value);
            }
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningLine();
}
