using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Content.Publishing;

namespace OrchardSite.Features.Tests.ContentFields;

/// <summary>Pictures in formatted fields are asked for a description, as those in bodies are.</summary>
[Collection(FieldSite.Name)]
public sealed class HtmlFieldPicturesTests(FieldSite site)
{
    private const string Undescribed = "<p>Tin</p><img src=\"/media/a.jpg\"><img src=\"/media/b.jpg\" alt=\"Chợ phiên\">";

    [Fact]
    public async Task AnItemWhosePictureSaysNothingStaysADraft()
    {
        var form = (await site.CreateAsync(("Html.Html", Undescribed))).Saved();

        var problem = Assert.Single(await ProblemsAsync(form.Id));
        Assert.Equal("Probe.Html.Html", problem.Name);
        Assert.StartsWith("Bài: picture 1 in the text", problem.Message);
        Assert.False(await PublishAsync(form.Id));

        await site.EditAsync(form.Id, ("Html.Html", Undescribed.Replace("a.jpg\"", "a.jpg\" alt=\"Sông Hương\"", StringComparison.Ordinal)));
        Assert.Empty(await ProblemsAsync(form.Id));
        Assert.True(await PublishAsync(form.Id));
    }

    [Fact]
    public async Task ItsProblemStandsBesideTheTextWhenItIsPublishedFromTheForm()
    {
        var form = await site.PublishAsync(("Html.Html", Undescribed));

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, form.Status);
        Assert.Matches("id=\"Probe_Html_Html-error\"[^>]*>Bài: ảnh 1 trong bài chưa có mô tả", form.Page);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task TheFieldSaysWhetherItAsksAndItsEditorMarksIt(bool asks, bool marked)
    {
        await AlterAsync(asks, "Wysiwyg");
        try
        {
            var form = (await site.CreateAsync(("Html.Html", Undescribed))).Saved();

            Assert.Equal(asks ? 1 : 0, (await ProblemsAsync(form.Id)).Count);
            var area = System.Text.RegularExpressions.Regex.Match(await site.EditorAsync(form.Id), "<textarea[^>]*name=\"Probe.Html.Html\"[^>]*>").Value;
            Assert.Contains("data-editor=\"wysiwyg\"", area);
            Assert.Equal(marked, area.Contains("data-alt-required=\"true\"", StringComparison.Ordinal));
        }
        finally
        {
            await AlterAsync(true, "");
        }
    }

    private Task AlterAsync(bool asks, string editor) => site.Host.InAsync("Default", services => services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync("Probe", part => part
        .WithField("Html", field => field.MergeSettings<ContentPartFieldSettings>(settings => settings.Editor = editor).WithSettings(new PictureDescriptionSettings { RequiredToPublish = asks }))));

    private async Task<IReadOnlyList<PublishProblem>> ProblemsAsync(string id)
    {
        IReadOnlyList<PublishProblem> problems = [];
        await site.Host.InAsync("Default", async services => problems = await services.GetRequiredService<PublishRequirements>().CheckAsync((await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!));
        return problems;
    }

    private async Task<bool> PublishAsync(string id)
    {
        var published = false;
        await site.Host.InAsync("Default", async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            published = await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });
        return published;
    }
}
