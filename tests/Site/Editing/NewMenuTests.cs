using System.Net;
using System.Text.RegularExpressions;
using OrchardSite.Site.Tests.Harness;

namespace OrchardSite.Site.Tests.Editing;

public sealed class NewMenuTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Types = EditorBrowser.Tenant + "/Admin/Contents/ContentTypes/";

    [Theory]
    [InlineData(null, "Article", "Page")]
    [InlineData("Lãnh đạo duyệt", "Article", "Page")]
    [InlineData("Biên tập viên", "Article", "Page")]
    [InlineData("Cộng tác viên", "Article")]
    public async Task New_OffersWhatThePersonWrites(string? role, params string[] types)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host, role);
        var html = (await editor.GetAsync(EditorBrowser.Tenant + "/Admin")).Html;
        var offered = Regex.Matches(html, Regex.Escape(Types) + "(\\w+)/Create").Select(match => match.Groups[1].Value).Distinct().Order();

        Assert.Equal(types, offered);
    }

    [Theory]
    [InlineData("Menus", "Menu", "Thêm menu")]
    [InlineData("Taxonomies", "Taxonomy", "Thêm bảng phân loại")]
    public async Task WhatHasAScreenOfItsOwn_IsMadeThere(string screen, string type, string button)
    {
        using var editor = await EditorBrowser.SignInAsync(site.Host, "Lãnh đạo duyệt");
        var page = await editor.GetAsync($"{EditorBrowser.Tenant}/Admin/{screen}");

        Assert.Contains(button, page.Html, StringComparison.Ordinal);
        Assert.Contains($"{Types}{type}/Create", page.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await editor.GetAsync($"{Types}{type}/Create")).Status);
    }

    [Fact]
    public async Task KindsOfContentOfFeatures_AreNamedInVietnamese()
    {
        using var admin = await EditorBrowser.SignInAsync(site.Host);
        var list = (await admin.GetAsync(EditorBrowser.List)).Html;
        Assert.Contains("Bảng phân loại", list, StringComparison.Ordinal);
        Assert.DoesNotContain(">Taxonomy<", list, StringComparison.Ordinal);
    }
}
