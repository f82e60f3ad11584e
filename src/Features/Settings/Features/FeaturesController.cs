using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Features;
using OrchardCore.Modules;
using Sapling.Admin.Lists;
using Sapling.Settings.Themes;
using Sapling.Tenancy.Features;
using Sapling.Tenancy.Localization;

namespace Sapling.Settings.Features;

/// <summary>What the site can do, switched on and off.</summary>
[Feature("OrchardCore.Features")]
[Admin("Features/{action}", "Features{action}")]
public sealed class FeaturesController(
    IShellFeaturesManager features,
    IExtensionManager extensions,
    IAuthorizationService authorization,
    DeclaredTexts texts,
    INotifier notifier,
    IStringLocalizer<FeaturesController> localizer,
    IHtmlLocalizer<FeaturesController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("Features", "Features")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        if (!await authorization.AuthorizeAsync(User, FeaturesPermissions.ManageFeatures))
        {
            return Forbid();
        }

        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var all = (await features.GetAvailableFeaturesAsync()).Where(feature => !feature.EnabledByDependencyOnly && feature.Category != "Application").ToArray();

        return View(await List(all, enabled).ReadAsync(Request, cancellationToken));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Enable(string id, string? returnUrl)
    {
        if (!await authorization.AuthorizeAsync(User, FeaturesPermissions.ManageFeatures))
        {
            return Forbid();
        }

        if (await FindAsync(id) is not { } feature)
        {
            return NotFound();
        }

        try
        {
            var (_, on) = await features.UpdateFeaturesAsync([], [feature], force: true);
            await (on.Any() ? notifier.SuccessAsync(H["Switched on: {0}.", Names(on)]) : notifier.InformationAsync(H["{0} is unchanged.", Name(feature)]));
        }
        catch (UnknownFeatureException missing)
        {
            await notifier.ErrorAsync(H["{0} stays off: it needs {1}, which no module of this application has.", Name(feature), string.Join(", ", missing.FeatureIds)]);
        }

        return this.Back(returnUrl);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Disable(string id, string? returnUrl)
    {
        if (!await authorization.AuthorizeAsync(User, FeaturesPermissions.ManageFeatures))
        {
            return Forbid();
        }

        if (await FindAsync(id) is not { } feature)
        {
            return NotFound();
        }

        if (IsNeeded(feature))
        {
            await notifier.ErrorAsync(H["{0} stays on: the admin does not work without it.", Name(feature)]);
            return this.Back(returnUrl);
        }

        if (await IsUsedThemeAsync(feature))
        {
            await notifier.ErrorAsync(H["{0} stays on: it is the look of pages just now. Choose another theme first.", Name(feature)]);
            return this.Back(returnUrl);
        }

        var (off, _) = await features.UpdateFeaturesAsync([feature], [], force: true);
        await (off.Any() ? notifier.SuccessAsync(H["Switched off: {0}.", Names(off)]) : notifier.InformationAsync(H["{0} is unchanged.", Name(feature)]));
        return this.Back(returnUrl);
    }

    private AdminList<IFeatureInfo> List(IFeatureInfo[] all, HashSet<string> enabled) => new()
    {
        Id = "features",
        Title = S["Features"],
        Key = feature => feature.Id,
        Search = S["Name or description"],
        DefaultSort = "name",
        Columns =
        [
            new("name", S["Name"], feature => Name(feature)) { Sortable = true, Detail = feature => Text(feature.Description) },
            new("category", S["Category"], feature => Text(feature.Category)) { Sortable = true, WideOnly = true },
            new("id", S["Module"], feature => feature.Id) { Sortable = true, WideOnly = true },
            new("state", S["State"], feature => enabled.Contains(feature.Id) ? new AdminBadge(S["On"], AdminTone.Good) : new AdminBadge(S["Off"])),
        ],
        Filters =
        [
            AdminFilter.Tabs("state", S["State"], [new("", S["All"], all.Length), new("on", S["On"], all.Count(feature => enabled.Contains(feature.Id))), new("off", S["Off"], all.Count(feature => !enabled.Contains(feature.Id)))]),
            AdminFilter.Choice("category", S["Category"], all.Select(feature => feature.Category ?? string.Empty).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).Select(name => new AdminOption(name, Text(name)))),
        ],
        Actions = feature => Actions(feature, enabled),
        Empty = new(S["There are no features"]),
        Source = (query, _) => Task.FromResult(Page(all, enabled, query)),
    };

    private AdminPage<IFeatureInfo> Page(IEnumerable<IFeatureInfo> all, HashSet<string> enabled, AdminListQuery query)
    {
        var found = all;

        if (query.Filter("state") is { } state)
        {
            found = found.Where(feature => enabled.Contains(feature.Id) == (state == "on"));
        }

        if (query.Filter("category") is { } category)
        {
            found = found.Where(feature => feature.Category == category);
        }

        found = found.Where(feature => FoldedText.Has($"{Name(feature)} {Text(feature.Description)} {feature.Id}", query.Text));

        Func<IFeatureInfo, string> key = query.Sort switch
        {
            "category" => feature => Text(feature.Category),
            "id" => feature => feature.Id,
            _ => feature => Name(feature),
        };

        var sorted = query.Descending ? found.OrderByDescending(key, StringComparer.CurrentCulture) : found.OrderBy(key, StringComparer.CurrentCulture);
        var list = sorted.ToList();
        return new([.. list.Skip(query.Skip).Take(query.Take)], list.Count);
    }

    private IEnumerable<AdminAction> Actions(IFeatureInfo feature, HashSet<string> enabled)
    {
        if (!enabled.Contains(feature.Id))
        {
            yield return AdminAction.Post(S["Switch on"], Url.Action(nameof(Enable), new { id = feature.Id })!, "toggle-off", first: true);
        }
        else if (!IsNeeded(feature))
        {
            var others = extensions.GetDependentFeatures(feature.Id).Where(other => other.Id != feature.Id && enabled.Contains(other.Id)).ToArray();
            var question = others.Length == 0 ? S["Switch off {0}?", Name(feature)] : S["Switch off {0}, and with it {1}?", Name(feature), Names(others)];
            yield return AdminAction.Post(S["Switch off"], Url.Action(nameof(Disable), new { id = feature.Id })!, "toggle-on", question, destroys: true, first: true);
        }
    }

    private async Task<IFeatureInfo?> FindAsync(string id) => (await features.GetAvailableFeaturesAsync()).FirstOrDefault(feature => feature.Id == id);

    // Without these nobody could switch it on again.
    private bool IsNeeded(IFeatureInfo feature) =>
        feature.IsAlwaysEnabled || NeededFeatures.Ids.Contains(feature.Id) || extensions.GetDependentFeatures(feature.Id).Any(other => NeededFeatures.Ids.Contains(other.Id));

    private async Task<bool> IsUsedThemeAsync(IFeatureInfo feature) =>
        HttpContext.RequestServices.GetService<ThemeChoice>() is { } themes
        && (await themes.UsedAsync()).Any(theme => theme == feature.Id || extensions.GetDependentFeatures(feature.Id).Any(other => other.Id == theme));

    private string Names(IEnumerable<IFeatureInfo> some) => string.Join(", ", some.Select(Name));

    private string Name(IFeatureInfo feature) => Text(feature.Name);

    private string Text(string? text) => texts.Of(DeclaredText.Feature, text);
}
