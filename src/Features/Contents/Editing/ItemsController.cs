using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using Sapling.Content.Publishing;
using Sapling.Contents.Mentions;
using Sapling.Display.Mvc;

namespace Sapling.Contents.Editing;

/// <summary>What controllers of content items share. Each action asks for its own permission on the item.</summary>
[AutoValidateAntiforgeryToken]
public abstract class ItemsController : Controller
{
    private ControllerModelUpdater? _updater;

    private protected IContentManager Contents => Service<IContentManager>();

    private protected IUpdateModel Updater => _updater ??= new ControllerModelUpdater(this);

    private protected IHtmlLocalizer H => Service<IHtmlLocalizer<ItemsController>>();

    private protected IStringLocalizer S => Service<IStringLocalizer<ItemsController>>();

    private protected string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    private protected T Service<T>() where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    private protected Task<bool> MayAsync(Permission permission, object? resource) =>
        Service<IAuthorizationService>().AuthorizeAsync(User, permission, resource);

    private protected ValueTask SucceedAsync(LocalizedHtmlString message) => Service<INotifier>().AddAsync(NotifyType.Success, message);

    private protected ValueTask WarnAsync(LocalizedHtmlString message) => Service<INotifier>().AddAsync(NotifyType.Warning, message);

    private protected ValueTask FailAsync(LocalizedHtmlString message) => Service<INotifier>().AddAsync(NotifyType.Error, message);

    /// <summary>Says that the item is published, and leads to what readers see.</summary>
    private protected ValueTask TellPublishedAsync(ContentItem item) => SucceedAsync(
        H["\"{0}\" is published. <a href=\"{1}\">See it on the site</a>", item.DisplayText ?? string.Empty, Url.Action("Display", "Item", new { area = "OrchardCore.Contents", contentItemId = item.ContentItemId })!]);

    /// <summary>Says that the item was not published, and why as far as it is known.</summary>
    private protected async Task TellRefusalAsync(ContentItem item)
    {
        var problems = await Service<PublishRequirements>().CheckAsync(item);
        var title = item.DisplayText ?? string.Empty;
        await FailAsync(problems.Count == 0
            ? H["\"{0}\" could not be published.", title]
            : H["\"{0}\" is not published. {1}", title, string.Join(" ", problems.Select(problem => problem.Message))]);
    }

    /// <summary>The page that names what leads to the items and sends the same form again, confirmed; null when nothing does.</summary>
    private protected async Task<IActionResult?> AskBeforeDeletingAsync(IReadOnlyCollection<ContentItem> items, IReadOnlyList<(string Name, string Value)> fields, string? returnUrl)
    {
        var mentioned = await Service<ItemMentions>().OfAsync(items, HttpContext.RequestAborted);
        return mentioned.Count == 0 ? null : View("LeadingHere", new DeletionQuestion(items.Count, mentioned, fields, returnUrl, BackAddress(returnUrl)));
    }

    /// <summary>Where the person came from, or else the list. Only addresses of this host are followed.</summary>
    private protected IActionResult Back(string? returnUrl) => LocalRedirect(BackAddress(returnUrl));

    private string BackAddress(string? returnUrl) =>
        Url.Local(returnUrl) ?? Url.Action("Index", "ContentItem", new { area = "OrchardCore.Contents" })!;

    private protected IActionResult ToEditor(string contentItemId, string? returnUrl = null) =>
        RedirectToAction("Edit", "ContentItem", new { area = "OrchardCore.Contents", contentItemId, returnUrl });
}
