using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Contents.Models;
using OrchardCore.Html.Models;

namespace OrchardSite.Features.Tests.Contents.Items;

public sealed class FullTextHandlerTests
{
    [Theory]
    [InlineData(true, true, false, "Tựa", "<p>Thân</p>")]
    [InlineData(false, true, false, "<p>Thân</p>")]
    [InlineData(true, false, false, "Tựa")]
    [InlineData(true, false, true, "Tựa", "Mẫu")]
    [InlineData(false, false, false)]
    public async Task Segments_AreWhatTheTypeAsksFor(bool title, bool body, bool template, params string[] expected)
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithSettings(new FullTextAspectSettings
        {
            IncludeDisplayText = title, IncludeBodyAspect = body, IncludeFullTextTemplate = template, FullTextTemplate = "Mẫu",
        }));
        var item = await tenant.CreateAsync("Tựa", created => created.Alter<HtmlBodyPart>(part => part.Html = "<p>Thân</p>"));

        Assert.Equal(expected, await SegmentsAsync(tenant, item));
    }

    [Fact]
    public async Task AnItemWithoutTitle_AndOneOfAnUnknownType_HaveNoSegmentForIt()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.DoesNotContain(string.Empty, (await SegmentsAsync(tenant, await tenant.CreateAsync(string.Empty))).Take(1));
        Assert.Empty(await SegmentsAsync(tenant, new ContentItem { ContentType = "Gone", DisplayText = "Cũ" }));
    }

    private static async Task<IReadOnlyList<string>> SegmentsAsync(ContentsTenant tenant, ContentItem item) =>
        [.. (await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().PopulateAspectAsync(item, new FullTextAspect()))).Segments.Where(segment => segment.Length > 0)];
}
