using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OrchardCore.Diagnostics.ViewModels;
using OrchardCore.DisplayManagement;
using Sapling.Diagnostics.Errors;

namespace OrchardSite.Features.Tests.Diagnostics;

public sealed class SentFormTests
{
    [Fact]
    public async Task Fields_AreKeptInTheirOrder_WithoutTheOldToken()
    {
        var shape = await AddAsync(("Ids", new(["a", "b"])), ("__RequestVerificationToken", "old"), ("Text", "dòng một\r\ndòng hai"));

        Assert.Equal([new("Ids", "a"), new("Ids", "b"), new("Text", "dòng một\r\ndòng hai")], (IEnumerable<SentField>)shape.Properties["Fields"]);
        Assert.Equal("/x/Admin/Bulk?page=2", shape.Properties["Address"]);
    }

    [Theory]
    [InlineData("/x/Admin/List?q=a", "http://site/x/Admin/Bulk", "/x/Admin/List?q=a")]
    [InlineData("", "http://site/x/Admin/List", "/x/Admin/List")]
    [InlineData("//evil.vn/", "http://site/x/Admin/List", "/x/Admin/List")]
    [InlineData("/\\evil.vn/", "http://evil.vn/", null)]
    [InlineData("https://evil.vn/", "", null)]
    public async Task Back_IsAPageOfThisSite_OrNone(string returnUrl, string referer, string? back)
    {
        var shape = await AddAsync(request => request.Headers.Referer = referer, ("ReturnUrl", returnUrl));

        Assert.Equal(back, shape.Properties.TryGetValue("Back", out var page) ? page : null);
    }

    [Fact]
    public async Task WhatWasNoForm_HasNothingToSendAgain()
    {
        var shape = new HttpErrorShapeViewModel(409);

        await SentForm.AddToAsync(shape, new DefaultHttpContext { Request = { Method = "DELETE" } }.Request);

        Assert.False(shape.Properties.ContainsKey("Fields"));
    }

    [Theory]
    [InlineData("Password")]
    [InlineData("Smtp.password")]
    [InlineData("CurrentPassword")]
    public async Task Passwords_StandInNoPage(string field)
    {
        var shape = await AddAsync(("UserName", "an"), (field, "bí mật"));

        Assert.False(shape.Properties.ContainsKey("Fields"));
        Assert.False(shape.Properties.ContainsKey("Address"));
    }

    private static Task<IShape> AddAsync(params (string Name, StringValues Value)[] form) => AddAsync(_ => { }, form);

    private static async Task<IShape> AddAsync(Action<HttpRequest> change, params (string Name, StringValues Value)[] form)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = "POST";
        request.Host = new HostString("site");
        (request.PathBase, request.Path, request.QueryString) = ("/x", "/Admin/Bulk", new QueryString("?page=2"));
        request.ContentType = "application/x-www-form-urlencoded";
        request.Form = new FormCollection(form.ToDictionary(field => field.Name, field => field.Value, StringComparer.OrdinalIgnoreCase));
        change(request);
        var shape = new HttpErrorShapeViewModel(409);
        await SentForm.AddToAsync(shape, request);
        return shape;
    }
}
