using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OrchardSite.Features.Tests.Email;

namespace OrchardSite.Browser.Tests;

/// <summary>The real host, set up from its recipes into a folder of its own, and one browser for all journeys.</summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    /// <summary>That of each tenant's first administrator, <c>admin</c>.</summary>
    public const string Password = "Mat-khau-2026!";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    private readonly string _data = Path.Combine(Path.GetTempPath(), $"orchardsite-browser-{Guid.NewGuid():N}");
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _output = new();
    private readonly Dictionary<(string Tenant, string UserName), string> _sessions = [];
    private TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _host;
    private IPlaywright? _playwright;

    public string Address { get; private set; } = "";

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where the site's mail goes.</summary>
    internal MailServer Mail { get; } = new();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_data);
        await StartAsync("http://127.0.0.1:0");

        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Repository.Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
        });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await KillAsync();
        await Mail.DisposeAsync();

        if (Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }

    /// <summary>Ends the host as a power cut does, and starts it again at the same address.</summary>
    public async Task CutPowerAsync()
    {
        await KillAsync();
        await StartAsync(Address);
    }

    /// <summary>A page of a new visitor: without cookies, at a width in CSS pixels.</summary>
    public Task<IPage> VisitAsync(string path, int width = 1280, bool script = true, bool touch = false)
        => OpenAsync(path, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            HasTouch = touch,
            IsMobile = touch,
        });

    /// <summary>A page of an editor who has signed in at a tenant and gone on to a path below it.</summary>
    public async Task<IPage> SignInAsync(string tenant, string path, int width = 1280, bool script = true, string userName = "admin")
    {
        if (!_sessions.TryGetValue((tenant, userName), out var session))
        {
            var page = await VisitAsync($"{tenant}/Login");
            await SignInAsync(page, userName);
            _sessions[(tenant, userName)] = session = await page.Context.StorageStateAsync();
            await page.Context.CloseAsync();
        }

        return await OpenAsync(tenant + path, new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            StorageState = session,
        });
    }

    /// <summary>Fills in the form of a page that asks to sign in, and waits for where that leads.</summary>
    public static async Task SignInAsync(IPage page, string userName)
    {
        await page.Locator("#UserName").FillAsync(userName);
        await page.Locator("#Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await page.WaitForURLAsync("**/Admin**");
    }

    private async Task<IPage> OpenAsync(string path, BrowserNewContextOptions options)
    {
        options.BaseURL = Address;
        options.Locale = "vi-VN";
        options.ReducedMotion = ReducedMotion.Reduce;
        options.UserAgent = "Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36";
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);

        return page;
    }

    private async Task StartAsync(string address)
    {
        var web = Path.Combine(Repository.Root, "src", "Web");
        var built = Path.Combine(web, "bin", Repository.Configuration, "net10.0", "OrchardSite.Web.dll");
        _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _host = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [built])
            {
                WorkingDirectory = web,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment =
                {
                    ["URLS"] = address,
                    ["ORCHARD_APP_DATA"] = _data,
                    ["LANG"] = "C",
                    ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = Password,
                    ["OrchardCore__OrchardCore_AutoSetup__Tenants__1__AdminPassword"] = Password,
                    ["OrchardCore__OrchardCore_AutoSetup__Tenants__2__AdminPassword"] = Password,
                    ["OrchardCore__OrchardCore_Email_Smtp__DefaultSender"] = "trang@x.vn",
                    ["OrchardCore__OrchardCore_Email_Smtp__Host"] = "127.0.0.1",
                    ["OrchardCore__OrchardCore_Email_Smtp__Port"] = Mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                },
            },
        };
        _host.OutputDataReceived += (_, line) => Hear(line.Data);
        _host.ErrorDataReceived += (_, line) => Hear(line.Data);
        _host.Start();
        _host.BeginOutputReadLine();
        _host.BeginErrorReadLine();

        Address = await _address.Task.WaitAsync(_patience);
        await WaitUntilSetUpAsync();
    }

    private async Task KillAsync()
    {
        if (_host is { HasExited: false })
        {
            _host.Kill(entireProcessTree: true);
            await _host.WaitForExitAsync();
        }

        _host?.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        _output.Enqueue(line);

        if (ListeningLine().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(match.Groups[1].Value);
        }
    }

    private async Task WaitUntilSetUpAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address), Timeout = _patience };
        var watch = Stopwatch.StartNew();

        foreach (var path in new[] { "/", "/ban-dan-toc/", "/ban-dan-van/" })
        {
            while (!(await client.GetAsync(path)).IsSuccessStatusCode)
            {
                if (_host!.HasExited || watch.Elapsed > _patience)
                {
                    throw new InvalidOperationException($"The site did not set up {path}. It said:\n{string.Join('\n', _output)}");
                }

                await Task.Delay(500);
            }
        }
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningLine();
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<RunningSite>
{
    public const string Name = "site";
}
