using System.Net;
using OrchardCore.Entities;
using OrchardCore.Localization.Models;
using OrchardSite.Features.Tests.Settings;

namespace OrchardSite.Features.Tests.Localization;

public sealed class LocalizationSettingsTests(SettingsSite site) : IClassFixture<SettingsSite>
{
    [Fact]
    public async Task Languages_are_added_and_hold_with_the_next_request()
    {
        var admin = await site.SignInAsync();
        var page = await SettingsSite.TextAsync(await admin.GetAsync("/Admin/Settings/localization"));
        Assert.Contains("value=\"vi-VN\" checked", page);

        await SettingsSite.SaveAsync(admin, "localization", ("SupportedCultures", "vi-VN"), ("AddedCulture", "en"), ("DefaultCulture", "vi-VN"), ("FallBackToParentCulture", "true"));

        var settings = (await site.ReadAsync()).GetOrCreate<LocalizationSettings>();
        Assert.Equal(["vi-VN", "en"], settings.SupportedCultures);
        Assert.Equal("vi-VN", settings.DefaultCulture);
    }

    [Theory]
    [InlineData("", "", "vi-VN", "ít nhất một ngôn ngữ")]
    [InlineData("vi-VN", "", "en", "Ngôn ngữ chính phải là một trong")]
    [InlineData("vi-VN", "khong-co", "vi-VN", "Không có ngôn ngữ 'khong-co'")]
    public async Task What_cannot_be_is_said_and_nothing_is_saved(string supported, string added, string main, string reason)
    {
        var before = (await site.ReadAsync()).GetOrCreate<LocalizationSettings>().SupportedCultures;
        var answer = await SettingsSite.SaveAsync(await site.SignInAsync(), "localization", ("SupportedCultures", supported), ("AddedCulture", added), ("DefaultCulture", main));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(reason, await SettingsSite.TextAsync(answer));
        Assert.Equal(before, (await site.ReadAsync()).GetOrCreate<LocalizationSettings>().SupportedCultures);
    }
}
