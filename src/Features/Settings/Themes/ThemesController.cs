using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Extensions;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Themes.Services;
using Sapling.Admin.Lists;
using Sapling.Tenancy.Localization;

namespace Sapling.Settings.Themes;

/// <summary>The look of readers' pages and of the editors' pages, chosen among the themes of the application.</summary>
[Feature("OrchardCore.Themes")]
[Admin("Themes/{action}", "Themes{action}")]
public sealed class ThemesController(
    ISiteThemeService siteThemes,
    IAdminThemeService adminThemes,
    DeclaredTexts texts,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<ThemesController> localizer,
    IHtmlLocalizer<ThemesController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    private ThemeChoice Choice => HttpContext.RequestServices.GetRequiredService<ThemeChoice>();

    [HttpGet]
    [Admin("Themes", "Themes")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, ThemePermissions.Apply))
        {
            return Forbid();
        }

        var list = List([.. Choice.All.OrderBy(Name, StringComparer.CurrentCulture)], await siteThemes.GetSiteThemeNameAsync(), await adminThemes.GetAdminThemeNameAsync());
        return View(await list.ReadAsync(Request, cancellationToken));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Site(string id) => ChooseAsync(id, forAdmin: false);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Admin(string id) => ChooseAsync(id, forAdmin: true);

    private async Task<IActionResult> ChooseAsync(string id, bool forAdmin)
    {
        if (!await authorization.AuthorizeAsync(User, ThemePermissions.Apply))
        {
            return Forbid();
        }

        // A theme without the admin's layout would leave nobody a page to choose another on, and the other way round.
        if (Choice.All.FirstOrDefault(theme => theme.Id == id) is not { } chosen || ThemeChoice.IsForAdmin(chosen) != forAdmin)
        {
            return NotFound();
        }

        await (forAdmin ? Choice.SetAdminAsync(id) : Choice.SetSiteAsync(id));
        await notifier.SuccessAsync(forAdmin ? H["The editors' pages now look like {0}.", Name(chosen)] : H["Readers' pages now look like {0}.", Name(chosen)]);
        return RedirectToAction(nameof(Index));
    }

    private AdminList<IExtensionInfo> List(IReadOnlyList<IExtensionInfo> all, string? site, string? admin) => new()
    {
        Id = "themes",
        Title = S["Themes"],
        Key = theme => theme.Id,
        Columns =
        [
            new("name", S["Name"], Name) { Detail = theme => texts.Of(DeclaredText.Feature, theme.Manifest.Description) },
            new("for", S["For"], theme => ThemeChoice.IsForAdmin(theme) ? S["Editors' pages"].Value : S["Readers' pages"].Value),
            new("module", S["Module"], theme => theme.Id) { WideOnly = true },
            new("state", S["State"], theme => theme.Id == site || theme.Id == admin ? new AdminBadge(S["In use"], AdminTone.Good) : null),
        ],
        Actions = theme => theme.Id == site || theme.Id == admin ? []
            : [AdminAction.Post(S["Use this theme"], Url.Action(ThemeChoice.IsForAdmin(theme) ? nameof(Admin) : nameof(Site), new { id = theme.Id })!, "palette", S["Use {0}? All pages change at once.", Name(theme)], first: true)],
        Empty = new(S["There are no themes"]),
        Source = (query, _) => Task.FromResult(new AdminPage<IExtensionInfo>([.. all.Skip(query.Skip).Take(query.Take)], all.Count)),
    };

    private string Name(IExtensionInfo theme) => texts.Of(DeclaredText.Feature, theme.Manifest.Name);
}
