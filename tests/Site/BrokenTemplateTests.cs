using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Title.Models;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>A page whose text is broken Liquid: readers get the rest of it, editors what is wrong, in their language.</summary>
public sealed class BrokenTemplateTests(SiteFixture site) : IClassFixture<SiteFixture>, IAsyncLifetime
{
    private string _path = "";

    public Task InitializeAsync() => site.Host.InTenantAsync(Places.TocTenant, async scope =>
    {
        await scope.ServiceProvider.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Page", type => type
            .WithPart("HtmlBodyPart", part => part.MergeSettings<HtmlBodyPartSettings>(settings => settings.RenderLiquid = true)));
        var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
        var page = await contents.NewAsync("Page");
        page.Alter<TitlePart>(part => part.Title = "Trang có mẫu lỗi");
        page.Alter<HtmlBodyPart>(part => part.Html = "<p>Trước</p>\n{{ 'x' | khong_co }}");
        await contents.CreateAsync(page, VersionOptions.Published);
        _path = Places.Toc + "/" + page.Content.AutoroutePart.Path;
    });

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Readers_GetThePageWithoutAWordOfIt_AndEditorsReadWhereItIs()
    {
        using var editor = await site.Host.EditorAsync(Places.Toc);
        var seen = await editor.PageAsync(_path);
        Assert.Equal(HttpStatusCode.OK, seen.Status);
        Assert.Contains("Mẫu trình bày 'Trang có mẫu lỗi' bị lỗi ở dòng 2, cột 1.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Không có bộ lọc 'khong_co'.", seen.Text, StringComparison.Ordinal);

        using var reader = site.Host.Visitor();
        foreach (var _ in (int[])[1, 2])
        {
            var page = await reader.PageAsync(_path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("Trang có mẫu lỗi", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("khong_co", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain("template-error", page.Html, StringComparison.Ordinal);
        }

        Assert.Contains(site.Host.Errors.Entries, entry => entry.Contains("line 2, column 1: There is no filter 'khong_co'", StringComparison.Ordinal));
    }

    [Fact]
    public Task TemplatesOfTheSitesModulesAndThemes_AreValid() => site.Host.InTenantAsync(Places.TocTenant, async scope =>
    {
        var templates = scope.ServiceProvider.GetRequiredService<ILiquidTemplateManager>();
        var application = scope.ServiceProvider.GetRequiredService<IApplicationContext>().Application;
        var errors = new List<string>();
        var count = 0;

        foreach (var module in application.Modules)
        {
            foreach (var name in module.Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".liquid", StringComparison.Ordinal)))
            {
                count++;
                using var reader = new StreamReader(module.Assembly.GetManifestResourceStream(name)!);
                if (!templates.Validate(await reader.ReadToEndAsync(), out var found))
                {
                    errors.Add($"{module.Name} {name}: {string.Join(' ', found)}");
                }
            }
        }

        Assert.Empty(errors);
        Assert.True(count > 50, $"Only {count} templates were found.");
    });
}
