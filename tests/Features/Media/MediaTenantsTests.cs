using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardSite.Features.Tests.Tenants;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Two agencies in one process: nothing of one is reached from the other.</summary>
public sealed class MediaTenantsTests : IAsyncLifetime
{
    private readonly SiteHost _host = new();

    public async Task InitializeAsync()
    {
        _host.WithRecipe("media", """
            { "name": "Feature", "enable": [ "OrchardCore.Admin", "OrchardCore.Settings", "OrchardCore.Themes", "OrchardCore.Localization", "TheAdmin", "OrchardCore.Users", "OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.Media" ] },
            { "name": "Themes", "admin": "TheAdmin" }
            """);
        await _host.StartAsync(
            new { ShellName = "Default", SiteName = "Cổng", RecipeName = "media", AdminUsername = "admin", AdminEmail = "a@x.vn", AdminPassword = SiteHost.Password },
            new { ShellName = "Toc", SiteName = "Ban", RequestUrlPrefix = "toc", RecipeName = "media", AdminUsername = "admin", AdminEmail = "b@x.vn", AdminPassword = SiteHost.Password });
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task A_file_is_its_tenants()
    {
        await PutAsync("Toc", "riêng/a.pdf", "%PDF-toc");
        await PutAsync("Default", "chung/a.pdf", "%PDF-cong");
        var browser = _host.Browser();

        Assert.Equal("%PDF-toc", await browser.GetStringAsync(await UrlAsync("Toc", "riêng/a.pdf")));
        Assert.StartsWith("/toc/media/", await UrlAsync("Toc", "riêng/a.pdf"));
        foreach (var address in (string[])["/media/ri%C3%AAng/a.pdf", "/toc/media/chung/a.pdf", "/media/..%2fToc%2fMedia%2fri%C3%AAng%2fa.pdf", "/toc/media/..%2f..%2fDefault%2fMedia%2fchung%2fa.pdf"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
        }

        Assert.Equal(["Default", "Toc"], Directory.EnumerateDirectories(Path.Combine(_host.Folder, "App_Data", "Sites")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task What_one_tenant_signed_another_does_not_make()
    {
        foreach (var tenant in (string[])["Default", "Toc"])
        {
            await _host.InAsync(tenant, async services => await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("a.png", new MemoryStream(Pictures.Png(400, 200))));
        }

        var signed = "";
        await _host.InAsync("Toc", services =>
        {
            signed = services.GetRequiredService<IMediaTokenService>().AddTokenToPath("?width=123&format=png");
            return Task.CompletedTask;
        });

        Assert.Equal(123, await WidthAsync("/toc/media/a.png" + signed));
        Assert.Equal(400, await WidthAsync("/media/a.png" + signed));
    }

    [Fact]
    public async Task An_editor_of_one_tenant_is_a_stranger_in_the_library_of_the_other()
    {
        var browser = _host.Browser();
        await SiteHost.LoginAsync(browser, "", "admin", SiteHost.Password);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Admin/Media")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/toc/Admin/Media")).StatusCode);
    }

    private Task PutAsync(string tenant, string path, string text) => _host.InAsync(tenant, async services
        => await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, new MemoryStream(Encoding.UTF8.GetBytes(text))));

    private async Task<string> UrlAsync(string tenant, string path)
    {
        var url = "";
        await _host.InAsync(tenant, services =>
        {
            url = services.GetRequiredService<IMediaFileStore>().MapPathToPublicUrl(path);
            return Task.CompletedTask;
        });
        return url;
    }

    private async Task<int> WidthAsync(string address) => Sapling.Media.Images.ImageSize.Read(await _host.Browser().GetByteArrayAsync(address))!.Value.Width;
}
