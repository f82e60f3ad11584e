using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Title.Models;

namespace OrchardSite.Features.Tests.Contents;

public sealed class PartTests
{
    [Fact]
    public async Task Title_IsTheDisplayText()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Equal("Tin", (await tenant.CreateAsync("Tin")).DisplayText);
    }

    [Fact]
    public async Task Title_Generated_FollowsThePattern()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings
        {
            Options = TitlePartOptions.GeneratedDisabled,
            Pattern = "Theo mẫu",
        })));

        var item = await tenant.CreateAsync("Người gõ");

        Assert.Equal(("Theo mẫu", "Theo mẫu"), (item.DisplayText, item.Get<TitlePart>("TitlePart")!.Title));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Tin", true)]
    public async Task Title_Required(string title, bool valid)
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired })));
        var item = await tenant.CreateAsync(title);

        var result = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().ValidateAsync(item));

        Assert.Equal(valid, result.Succeeded);
        Assert.All(result.Errors, error => Assert.Equal(["TitlePart.Title"], error.MemberNames));
    }

    [Fact]
    public async Task Alias_IsUniqueAndFindsTheItem()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var first = await tenant.CreateAsync("Trình đơn chính");
        var second = await tenant.CreateAsync("Trình đơn chính");

        Assert.Equal("trinh-don-chinh", first.Get<AliasPart>("AliasPart")!.Alias);
        Assert.Equal("trinh-don-chinh-2", second.Get<AliasPart>("AliasPart")!.Alias);
        Assert.Equal(second.ContentItemId, await tenant.ReadAsync(services => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("alias:Trinh-Don-Chinh-2")));
    }

    [Fact]
    public async Task Body_IsSanitizedWhenSavedAndWhenShown()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tin", created => created.Alter<HtmlBodyPart>(part => part.Html = "<p>a</p><script>x</script>"));

        Assert.Equal("<p>a</p>", item.Get<HtmlBodyPart>("HtmlBodyPart")!.Html);

        // As if it had been saved before the rules were there.
        item.Alter<HtmlBodyPart>(part => part.Html = "<b>b</b><script>x</script>");
        var body = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().PopulateAspectAsync(item, new BodyAspect()));
        Assert.Equal("<b>b</b>", body.Body!.ToString());
    }

    [Fact]
    public async Task Body_OfATypeThatAllowsAll_IsLeftAlone()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("HtmlBodyPart", part => part.WithSettings(new HtmlBodyPartSettings { SanitizeHtml = false })));

        var item = await tenant.CreateAsync("Tin", created => created.Alter<HtmlBodyPart>(part => part.Html = "<script>x</script>"));

        Assert.Equal("<script>x</script>", item.Get<HtmlBodyPart>("HtmlBodyPart")!.Html);
    }

    [Fact]
    public async Task FullText_IsTitleAndBody()
    {
        await using var tenant = await ContentsTenant.StartAsync();
        var item = await tenant.CreateAsync("Tiêu đề", created => created.Alter<HtmlBodyPart>(part => part.Html = "<p>thân bài</p>"));

        var text = await tenant.ReadAsync(services => services.GetRequiredService<IContentManager>().PopulateAspectAsync(item, new FullTextAspect()));

        Assert.Equal(["Tiêu đề", "<p>thân bài</p>"], text.Segments);
    }
}
