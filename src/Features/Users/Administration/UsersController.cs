using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using Sapling.Admin.Lists;

namespace Sapling.Users.Administration;

/// <summary>The accounts of the site.</summary>
public sealed class UsersController(
    UserManager<IUser> users,
    IUserService accounts,
    IAuthorizationService authorization,
    IClock clock,
    INotifier notifier,
    IHtmlLocalizer<UsersController> html,
    IStringLocalizer<UsersController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = html;
    private readonly IStringLocalizer S = localizer;

    private UserQueries Queries => HttpContext.RequestServices.GetRequiredService<UserQueries>();

    private UserPages Pages => HttpContext.RequestServices.GetRequiredService<UserPages>();

    private UserChanges Changes => HttpContext.RequestServices.GetRequiredService<UserChanges>();

    private Administrators Administrators => HttpContext.RequestServices.GetRequiredService<Administrators>();

    [HttpGet]
    [Admin("Users", "Users")]
    public async Task<IActionResult> Index()
    {
        var visible = await Queries.VisibleRolesAsync(User);
        if (visible is { Count: 0 })
        {
            return Forbid();
        }

        var own = users.GetUserId(User);
        var list = new UsersList(S, Url, clock.UtcNow, own)
        {
            Roles = visible ?? await Queries.AssignedRolesAsync(),
            MayEdit = await authorization.AuthorizeAsync(User, UsersPermissions.EditUsers),
            MayDelete = await authorization.AuthorizeAsync(User, UsersPermissions.DeleteUsers),
        }.Declare((asked, cancellation) => Queries.ReadAsync(asked, visible, cancellation));
        return View(await list.ReadAsync(Request, HttpContext.RequestAborted));
    }

    [HttpGet]
    [Admin("Users/Create", "Users.Create")]
    public async Task<IActionResult> Create()
        => await MayAsync(UsersPermissions.EditUsers) ? View("Edit", await Pages.MakeAsync(User, new UserInput(), null)) : Forbid();

    [HttpPost]
    [Admin("Users/Create", "Users.Create")]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreatePost(UserInput input)
    {
        if (!await MayAsync(UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        Check(input);
        if (string.IsNullOrEmpty(input.Password))
        {
            ModelState.AddModelError(nameof(UserInput.Password), S["Enter a first password. The user changes it later."]);
        }

        if (ModelState.IsValid)
        {
            var user = new User { UserName = input.UserName!.Trim(), Email = input.Email!.Trim(), IsEnabled = input.IsEnabled };
            user.RoleNames = [.. await Changes.RolesAfterAsync(User, user, input)];
            if (await accounts.CreateUserAsync(user, input.Password!, ModelState.AddModelError) is not null)
            {
                await notifier.SuccessAsync(H["The user {0} has been created.", user.UserName]);
                return RedirectToAction(nameof(Index));
            }
        }

        return await AgainAsync(input, null);
    }

    [HttpGet]
    [Admin("Users/Edit/{id}", "Users.Edit")]
    public async Task<IActionResult> Edit(string id)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        return await MayAsync(UsersPermissions.EditUsers, user) ? View(await Pages.MakeAsync(User, UserInput.Of(user), user)) : Forbid();
    }

    [HttpPost]
    [Admin("Users/Edit/{id}", "Users.Edit")]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(string id, UserInput input)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await MayAsync(UsersPermissions.EditUsers, user))
        {
            return Forbid();
        }

        Check(input);
        var kept = await Changes.RolesAfterAsync(User, user, input);
        if (!input.IsEnabled && IsOneself(user))
        {
            ModelState.AddModelError(nameof(UserInput.IsEnabled), S["You cannot disable your own account."]);
        }

        if (ModelState.IsValid)
        {
            await SaveAsync(user, input, kept);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(input, user);
        }

        if (IsOneself(user))
        {
            // A new name or address ends open sessions; this one goes on.
            await HttpContext.RequestServices.GetRequiredService<SignInManager<IUser>>().RefreshSignInAsync(user);
        }

        await notifier.SuccessAsync(H["The user {0} has been saved.", user.UserName]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("Users/Delete/{id}", "Users.Delete")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string id, string? returnUrl = null)
    {
        if (await users.FindByIdAsync(id) is not User user)
        {
            return NotFound();
        }

        if (!await MayAsync(UsersPermissions.DeleteUsers, user))
        {
            return Forbid();
        }

        if (IsOneself(user))
        {
            await notifier.ErrorAsync(H["You cannot delete your own account."]);
        }
        else if (await Administrators.TakeAsync(user, async () => (await users.DeleteAsync(user)).Succeeded))
        {
            await notifier.SuccessAsync(H["The user {0} has been deleted.", user.UserName]);
        }
        else
        {
            await notifier.ErrorAsync(H["This is the last administrator: the site would be left without one."]);
        }

        return this.Back(Url.IsLocalUrl(returnUrl) && !returnUrl.Contains(id, StringComparison.Ordinal) ? returnUrl : null);
    }

    private async Task SaveAsync(User user, UserInput input, IReadOnlyList<string> kept)
    {
        var losesRole = Administrators.IsOne(user) && !kept.Contains(Administrators.RoleName, StringComparer.OrdinalIgnoreCase);
        if (!losesRole && input.IsEnabled)
        {
            if (!await ApplyAsync())
            {
                // What was half done stays in this request only.
                await HttpContext.RequestServices.GetRequiredService<YesSql.ISession>().CancelAsync();
            }
        }
        else if (!await Administrators.TakeAsync(user, ApplyAsync))
        {
            ModelState.AddModelError(losesRole ? nameof(UserInput.Roles) : nameof(UserInput.IsEnabled), S["This is the last administrator: the site would be left without one."]);
        }

        Task<bool> ApplyAsync() => Changes.ApplyAsync(user, input, kept, IsOneself(user), ModelState.AddModelError);
    }

    private void Check(UserInput input)
    {
        if (string.IsNullOrWhiteSpace(input.UserName))
        {
            ModelState.AddModelError(nameof(UserInput.UserName), S["Enter the user name."]);
        }

        if (string.IsNullOrWhiteSpace(input.Email))
        {
            ModelState.AddModelError(nameof(UserInput.Email), S["Enter the mail address."]);
        }
    }

    private bool IsOneself(User user) => users.GetUserId(User) == user.UserId;

    private Task<bool> MayAsync(OrchardCore.Security.Permissions.Permission permission, User? user = null)
        => authorization.AuthorizeAsync(User, permission, user);

    private async Task<ViewResult> AgainAsync(UserInput input, User? user)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Edit", await Pages.MakeAsync(User, input, user));
    }
}
