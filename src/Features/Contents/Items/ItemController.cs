using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Settings;

namespace OrchardCore.Contents.Controllers;

/// <summary>Contract: Orchard Core 3.0. Displays content items to readers, and drafts to those who may preview them.</summary>
[Area("OrchardCore.Contents")]
public sealed class ItemController : Controller, IUpdateModel
{
    private readonly IContentManager _contents;
    private readonly IContentItemDisplayManager _displays;
    private readonly IAuthorizationService _authorization;

    public ItemController(IContentManager contentManager, IContentItemDisplayManager contentItemDisplayManager, IAuthorizationService authorizationService)
    {
        _contents = contentManager;
        _displays = contentItemDisplayManager;
        _authorization = authorizationService;
    }

    public async Task<IActionResult> Display(string contentItemId, string? jsonPath)
    {
        if (string.IsNullOrEmpty(contentItemId) || await _contents.GetAsync(contentItemId, jsonPath) is not { } item)
        {
            return NotFound();
        }

        if (!await _authorization.AuthorizeAsync(User, CommonPermissions.ViewContent, item))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        if (await CanonicalAsync(item) is { } address)
        {
            return LocalRedirectPermanent(address + Request.QueryString);
        }

        var shape = await _displays.BuildDisplayAsync(item, this);

        // A driver says so when the address asks for a part of the item that is not there, such as a page of a list.
        return Response.StatusCode == StatusCodes.Status404NotFound ? NotFound() : View(shape);
    }

    public async Task<IActionResult> Preview(string contentItemId)
    {
        if (string.IsNullOrEmpty(contentItemId) || await _contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await _authorization.AuthorizeAsync(User, CommonPermissions.PreviewContent, item))
        {
            return User.Identity?.IsAuthenticated == true ? Forbid() : Challenge();
        }

        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        return View(nameof(Display), await _displays.BuildDisplayAsync(item, this));
    }

    /// <summary>The address to go to when the item was asked for by its id but has a path of its own.</summary>
    private async Task<string?> CanonicalAsync(ContentItem item)
    {
        if (!Request.Path.StartsWithSegments("/Contents/ContentItems", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var home = (await HttpContext.RequestServices.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).HomeRoute;

        if (home is not null && home.TryGetValue("contentItemId", out var homeId) && string.Equals(homeId?.ToString(), item.ContentItemId, StringComparison.Ordinal))
        {
            return Request.PathBase.Add("/").ToUriComponent();
        }

        var metadata = await _contents.GetContentItemMetadataAsync(item);
        var links = HttpContext.RequestServices.GetRequiredService<LinkGenerator>();
        var address = metadata.DisplayRouteValues is { } route ? links.GetPathByRouteValues(HttpContext, null, route) : null;

        return address is null || string.Equals(address, Request.PathBase.Add(Request.Path).ToUriComponent(), StringComparison.OrdinalIgnoreCase) ? null : address;
    }
}
