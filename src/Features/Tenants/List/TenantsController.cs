using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Modules;
using Sapling.Admin.Lists;

namespace Sapling.Tenants.List;

/// <summary>The sites that this host serves, seen from the first one: their addresses and states, and whether they run.</summary>
[Feature("OrchardCore.Tenants")]
[Admin("Tenants/{action}", "Tenants{action}")]
public sealed class TenantsController(
    IShellHost shells,
    ShellSettings own,
    IAuthorizationService authorization,
    INotifier notifier,
    ILogger<TenantsController> logger,
    IStringLocalizer<TenantsController> localizer,
    IHtmlLocalizer<TenantsController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("Tenants", "Tenants")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await MayAsync() ? View(await List().ReadAsync(Request, cancellationToken)) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Enable(string id, string? returnUrl) =>
        ChangeAsync(id, returnUrl, settings => settings.IsDisabled(), settings => settings.AsRunning(), H["{0} runs again.", id]);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Disable(string id, string? returnUrl) =>
        ChangeAsync(id, returnUrl, settings => settings.IsRunning() && !settings.IsDefaultShell(), settings => settings.AsDisabled(), H["{0} is stopped: its readers get no pages until it runs again.", id]);

    private async Task<IActionResult> ChangeAsync(string id, string? returnUrl, Predicate<ShellSettings> can, Func<ShellSettings, ShellSettings> change, LocalizedHtmlString done)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (!shells.TryGetSettings(id, out var settings))
        {
            return NotFound();
        }

        if (can(settings))
        {
            // A copy: what cannot be saved must not hold until the next start.
            var changed = change(new ShellSettings(settings));
            await shells.UpdateShellSettingsAsync(changed);
            logger.LogWarning("The tenant '{Tenant}' is now {State}, by the wish of {User}.", id, changed.State, User.Identity?.Name);
            await notifier.SuccessAsync(done);
        }
        else
        {
            await notifier.ErrorAsync(H["{0} is {1}: nothing was changed.", id, State(settings)]);
        }

        return this.Back(returnUrl);
    }

    private AdminList<ShellSettings> List() => new()
    {
        Id = "tenants",
        Title = S["Tenants"],
        Key = tenant => tenant.Name,
        Search = S["Name or address"],
        Columns =
        [
            new("name", S["Name"], tenant => tenant.Name)
            {
                Link = tenant => tenant.IsRunning() ? Address(tenant) : null,
                Detail = tenant => tenant.IsDefaultShell() ? S["The first one"].Value : tenant["Description"],
            },
            new("address", S["Address"], Address),
            new("database", S["Database"], tenant => tenant["DatabaseProvider"]) { WideOnly = true },
            new("state", S["State"], tenant => new AdminBadge(State(tenant), Tone(tenant.State))),
        ],
        Actions = Actions,
        Empty = new(S["There are no tenants"]),
        Source = (query, _) =>
        {
            var found = shells.GetAllSettings()
                .Where(tenant => FoldedText.Has($"{tenant.Name} {tenant["Description"]} {Address(tenant)}", query.Text))
                .OrderBy(tenant => !tenant.IsDefaultShell()).ThenBy(tenant => tenant.Name, StringComparer.CurrentCulture)
                .ToList();

            return Task.FromResult(new AdminPage<ShellSettings>([.. found.Skip(query.Skip).Take(query.Take)], found.Count));
        },
    };

    private IEnumerable<AdminAction> Actions(ShellSettings tenant)
    {
        if (tenant.IsUninitialized())
        {
            yield return AdminAction.Link(S["Set up"], QueryHelpers.AddQueryString(Address(tenant), "token", tenant["Secret"] ?? ""), "gear", first: true);
        }
        else if (tenant.IsDisabled())
        {
            yield return AdminAction.Post(S["Start"], Url.Action(nameof(Enable), new { id = tenant.Name })!, "play", first: true);
        }
        else if (tenant.IsRunning() && !tenant.IsDefaultShell())
        {
            yield return AdminAction.Post(S["Stop"], Url.Action(nameof(Disable), new { id = tenant.Name })!, "power", S["Stop {0}? Its readers get no pages until it runs again.", tenant.Name], destroys: true, first: true);
        }

        if (!tenant.IsDefaultShell())
        {
            yield return AdminAction.Link(S["Edit"], Url.Action("Edit", "Tenant", new { id = tenant.Name })!, "pencil");
        }

        if (tenant.IsRemovable())
        {
            yield return AdminAction.Link(S["Take off…"], Url.Action("Remove", "Tenant", new { id = tenant.Name })!, "trash");
        }
    }

    private Task<bool> MayAsync() => own.IsDefaultShell() ? authorization.AuthorizeAsync(User, TenantPermissions.Manage) : Task.FromResult(false);

    // Of the hosts a tenant answers to, the first; without one that of this request.
    private string Address(ShellSettings tenant)
    {
        var host = tenant.RequestUrlHosts.Length > 0 ? tenant.RequestUrlHosts[0] : Request.Host.Value;
        return $"{Request.Scheme}://{host}/{tenant.RequestUrlPrefix}";
    }

    private string State(ShellSettings tenant) => tenant.State switch
    {
        TenantState.Running => S["Runs"],
        TenantState.Disabled => S["Stopped"],
        TenantState.Uninitialized => S["Not set up"],
        TenantState.Initializing => S["Is being set up"],
        _ => S["Broken"],
    };

    private static AdminTone Tone(TenantState state) => state switch
    {
        TenantState.Running => AdminTone.Good,
        TenantState.Initializing => AdminTone.Busy,
        TenantState.Uninitialized => AdminTone.Waiting,
        TenantState.Disabled => AdminTone.Plain,
        _ => AdminTone.Bad,
    };
}
