using System.Net;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests;

/// <summary>An index that is lost or damaged while the site is down is made again from the articles.</summary>
public sealed class SearchIndexTests
{
    [Theory]
    [InlineData("missing")]
    [InlineData("segments")]
    [InlineData("data")]
    [InlineData("cut")]
    public async Task Damaged_IsBuiltAgain_AndTheReaderIsToldMeanwhile(string damage)
    {
        var appData = await SiteTemplate.CopyAsync();
        Damage(Path.Combine(appData, "Sites", Places.TocTenant, "Lucene"), damage);

        await using (var host = await SiteHost.StartAsync(appData))
        {
            using var reader = host.Visitor();
            var first = await reader.PageAsync(Places.Toc + "/search?q=dong+bao");

            // A file that is cut may still be readable where it is looked at first.
            if (first.Status != HttpStatusCode.OK)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, first.Status);
                Assert.Contains("lập lại chỉ mục", first.Text, StringComparison.Ordinal);
            }

            var patience = System.Diagnostics.Stopwatch.StartNew();
            var page = first;

            while (page.Status != HttpStatusCode.OK && patience.Elapsed < TimeSpan.FromSeconds(30))
            {
                page = await reader.PageAsync(Places.Toc + "/search?q=dong+bao");
            }

            Assert.Equal(10, page.Cards.Count);
        }

        Directory.Delete(appData, recursive: true);
    }

    private static void Damage(string folder, string damage)
    {
        if (damage == "missing")
        {
            Directory.Delete(folder, recursive: true);
            return;
        }

        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);

        foreach (var file in files.Where(file => Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal) == (damage == "segments") && !file.EndsWith("write.lock", StringComparison.Ordinal)))
        {
            switch (damage)
            {
                case "data":
                    File.Delete(file);
                    break;

                case "cut":
                    using (var stream = File.OpenWrite(file))
                    {
                        stream.SetLength(stream.Length / 2);
                    }

                    break;

                default:
                    File.WriteAllBytes(file, [1, 2, 3]);
                    break;
            }
        }
    }
}
