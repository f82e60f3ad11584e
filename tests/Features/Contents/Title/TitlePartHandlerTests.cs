using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Title.Models;

namespace OrchardSite.Features.Tests.Contents.Title;

public sealed class TitlePartHandlerTests
{
    [Theory]
    [InlineData(TitlePartOptions.GeneratedDisabled)]
    [InlineData(TitlePartOptions.GeneratedHidden)]
    public async Task AGeneratedTitle_IsOneLine_AndFollowsItsPatternAtEachSave(TitlePartOptions options)
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = options, Pattern = " Theo\r\nmẫu\n" })));
        var item = await tenant.CreateAsync("Người gõ");
        Assert.Equal("Theo mẫu", item.DisplayText);

        await tenant.SaveAsync(item.ContentItemId, next => next.Alter<TitlePart>(part => part.Title = "Gõ lại"));

        var saved = (await tenant.FindAsync(item.ContentItemId))!;
        Assert.Equal(("Theo mẫu", "Theo mẫu"), (saved.DisplayText, saved.Get<TitlePart>("TitlePart")!.Title));
    }

    [Theory]
    [InlineData(TitlePartOptions.Editable, "Mẫu")]
    [InlineData(TitlePartOptions.EditableRequired, "Mẫu")]
    [InlineData(TitlePartOptions.GeneratedHidden, "")]
    [InlineData(TitlePartOptions.GeneratedHidden, null)]
    public async Task ATitleThatIsWritten_OrHasNoPattern_StaysAsItIs(TitlePartOptions options, string? pattern)
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = options, Pattern = pattern })));

        Assert.Equal("Người gõ", (await tenant.CreateAsync("Người gõ")).DisplayText);
    }

    [Fact]
    public async Task ThePath_IsMadeOfTheGeneratedTitle()
    {
        await using var tenant = await ContentsTenant.StartAsync(type => type.WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.GeneratedHidden, Pattern = "Lịch tuần" })));

        Assert.Equal("lich-tuan", (await tenant.CreateAsync(string.Empty)).Get<OrchardCore.Autoroute.Models.AutoroutePart>("AutoroutePart")!.Path);
    }

    [Fact]
    public async Task WithoutATitle_TheNameThatCameWithTheItem_Stays()
    {
        await using var tenant = await ContentsTenant.StartAsync();

        Assert.Equal("Tên từ công thức", (await tenant.CreateAsync(string.Empty, item => item.DisplayText = "Tên từ công thức")).DisplayText);
    }
}
