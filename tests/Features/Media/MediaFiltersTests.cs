using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Models;
using OrchardCore.Media.Services;

namespace OrchardSite.Features.Tests.Media;

/// <summary>The filters <c>asset_url</c>, <c>resize_url</c> and <c>img_tag</c>.</summary>
public sealed class MediaFiltersTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Theory]
    [InlineData("{{ 'anh/một hai.png' | asset_url }}", "/media/anh/m%E1%BB%99t%20hai.png")]
    [InlineData("{{ '' | asset_url }}", "")]
    [InlineData("{{ nil | asset_url }}", "")]
    public async Task A_file_has_its_address(string template, string address) => Assert.Equal(address, await RenderAsync(template));

    [Theory]
    [InlineData("{{ '/media/a.png' | resize_url: width: 123, height: 45, mode: 'crop' }}", "width=123", "height=45", "rmode=crop")]
    [InlineData("{{ '/media/a.png' | resize_url: 123, 45 }}", "width=123", "height=45")]
    [InlineData("{{ '/media/a.png' | resize_url: width: 123, quality: 60, format: 'webp', bgcolor: 'red' }}", "quality=60", "format=webp", "bgcolor=red")]
    public async Task A_size_is_asked_for_and_signed(string template, params string[] commands)
    {
        var address = WebUtility.HtmlDecode(await RenderAsync(template));

        Assert.StartsWith("/media/a.png?", address);
        Assert.All(commands, command => Assert.Contains(command, address));
        Assert.Contains("token=", address);
    }

    [Fact]
    public async Task A_signed_size_is_made_and_an_unsigned_one_is_not()
    {
        site.Put("co/anh.png", Pictures.Png(400, 200));
        var signed = WebUtility.HtmlDecode(await RenderAsync("{{ 'co/anh.png' | asset_url | resize_url: width: 123, format: 'png' }}"));
        var browser = site.Host.Browser();

        Assert.Equal(123, Sapling.Media.Images.ImageSize.Read(await browser.GetByteArrayAsync(signed))!.Value.Width);
        Assert.Equal(400, Sapling.Media.Images.ImageSize.Read(await browser.GetByteArrayAsync("/media/co/anh.png?width=123&format=png"))!.Value.Width);
    }

    [Theory]
    [InlineData("""{"Anchors":[{"X":0.25,"Y":0.75}]}""", "0.25,0.75")]
    [InlineData("""{"Anchors":[{"X":1,"Y":0}]}""", "1,0")]
    [InlineData("""{"Anchors":[{}]}""", "0.5,0.5")]
    [InlineData("""{"Anchors":[]}""", null)]
    [InlineData("""{"Anchors":[null]}""", null)]
    [InlineData("{}", null)]
    public async Task The_focal_point_comes_from_the_field_as_it_lies_in_the_item(string photos, string? point)
    {
        var address = await RenderAsync("{% assign focus = Photos.Anchors | first %}{{ '/media/a.png' | resize_url: width: 30, height: 20, mode: 'crop', anchor: focus }}", ("Photos", JsonNode.Parse(photos)!));
        var query = QueryHelpers.ParseQuery(WebUtility.HtmlDecode(address)["/media/a.png".Length..]);

        Assert.Equal(point, query.TryGetValue("rxy", out var value) ? value.ToString() : null);
    }

    [Fact]
    public async Task The_focal_point_of_the_model_is_taken_too()
    {
        var field = new MediaField { Paths = ["a.png"] };
        field.SetAnchors([new() { X = 0.1f, Y = 0.9f }]);

        Assert.Contains("rxy=0.1,0.9", await RenderAsync("{{ '/media/a.png' | resize_url: width: 30, anchor: Point }}", ("Point", field.GetAnchors()[0])));
    }

    [Fact]
    public async Task A_crop_keeps_the_focal_point_in_sight()
    {
        site.Put("co/diem.png", Pictures.Png(240, 80));
        async Task<byte> LeftmostRed(string point)
        {
            var address = WebUtility.HtmlDecode(await RenderAsync("{{ 'co/diem.png' | asset_url | resize_url: width: 80, height: 80, mode: 'crop', format: 'png', anchor: Point }}", ("Point", JsonNode.Parse(point)!)));
            using var picture = NetVips.Image.NewFromBuffer(await site.Host.Browser().GetByteArrayAsync(address));
            Assert.Equal((80, 80), (picture.Width, picture.Height));
            return (byte)picture.Getpoint(0, 0)[0];
        }

        // Red grows from 0 at the left to 239 at the right.
        Assert.InRange(await LeftmostRed("""{"X":0,"Y":0.5}"""), 0, 2);
        Assert.InRange(await LeftmostRed("""{"X":0.5,"Y":0.5}"""), 78, 82);
        Assert.InRange(await LeftmostRed("""{"X":1,"Y":0.5}"""), 158, 162);
    }

    [Fact]
    public async Task A_profile_gives_the_size_and_can_be_refined()
    {
        await site.Host.InAsync("Default", services => services.GetRequiredService<MediaProfilesManager>().UpdateMediaProfileAsync("bia", new MediaProfile { Width = 321, Height = 123, Mode = ResizeMode.Crop, Quality = 70 }));

        var address = WebUtility.HtmlDecode(await RenderAsync("{{ '/media/a.png' | resize_url: profile: 'bia', width: 55 }}"));
        Assert.Contains("width=55", address);
        Assert.Contains("height=123", address);
        Assert.Contains("rmode=crop", address);
        Assert.DoesNotContain("321", address);
        Assert.StartsWith("/media/a.png", await RenderAsync("{{ '/media/a.png' | resize_url: profile: 'khong-co' }}"));
    }

    [Fact]
    public async Task A_picture_knows_the_size_it_is_delivered_in()
    {
        site.Put("co/the.png", Pictures.Png(400, 200));

        Assert.Equal("<img src=\"/media/co/the.png\" alt=\"\" width=\"400\" height=\"200\" />", await RenderAsync("{{ 'co/the.png' | asset_url | img_tag }}"));
        Assert.Contains("width=\"100\" height=\"50\"", await RenderAsync("{{ 'co/the.png' | asset_url | resize_url: width: 100 | img_tag: alt: 'Ảnh' }}"));
        Assert.Equal("<img src=\"/khac.png\" alt=\"\" />", await RenderAsync("{{ '/khac.png' | img_tag }}"));
        Assert.Equal("<img src=\"/media/khong-co.png\" alt=\"\" />", await RenderAsync("{{ '/media/khong-co.png' | img_tag }}"));
    }

    [Fact]
    public async Task Texts_do_not_break_out_of_their_attribute()
        => Assert.DoesNotContain("<b>", await RenderAsync("{{ '/a.png' | img_tag: alt: '\"><b>x', data_src: '<b>' }}"));

    private async Task<string> RenderAsync(string template, params (string Name, object Value)[] values)
    {
        var text = "";
        await site.Host.InAsync("Default", async services => text = await services.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(
            template, HtmlEncoder.Default, properties: values.Select(value => KeyValuePair.Create(value.Name, FluidValue.Create(value.Value, services.GetRequiredService<IOptions<TemplateOptions>>().Value)))));
        return text;
    }
}
