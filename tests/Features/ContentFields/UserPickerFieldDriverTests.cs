using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardSite.Features.Tests.ContentFields;

[Collection(FieldSite.Name)]
public sealed class UserPickerFieldDriverTests(FieldSite site)
{
    [Fact]
    public async Task AUserIsPickedWithTheName()
    {
        var form = (await site.CreateAsync(("People.UserIds", await AdminAsync()))).Saved();

        Assert.Equal("""["admin"]""", form["People", "UserNames"]!.ToJsonString());
        Assert.Contains("admin", await site.DisplayAsync(form.Id));
    }

    [Fact]
    public async Task SeveralAreRefusedWhereOneIsAllowed() => (await site.CreateAsync(("People.UserIds", await AdminAsync() + ",khac"))).Refused("Chỉ được chọn một cho Người viết.");

    [Fact]
    public async Task AUserWhoIsGoneKeepsTheIdAndDoesNotBreakTheEditor()
    {
        var form = (await site.CreateAsync(("People.UserIds", "da-nghi"))).Saved();

        Assert.Equal("""["da-nghi"]""", form["People", "UserNames"]!.ToJsonString());
        Assert.Contains("Người viết", await site.EditorAsync(form.Id));
    }

    private async Task<string> AdminAsync()
    {
        var id = "";
        await site.Host.InAsync("Default", async services => id = ((User)(await services.GetRequiredService<IUserService>().GetUserAsync("admin"))!).UserId);
        return id;
    }
}
