using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents;
using OrchardCore.Contents.Models;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace Sapling.Contents.Common;

/// <summary>Edits whose an item is, for those who may.</summary>
internal sealed class OwnerEditorDriver(
    IAuthorizationService authorization,
    IHttpContextAccessor http,
    IServiceProvider services,
    IStringLocalizer<OwnerEditorDriver> S) : ContentPartDisplayDriver<CommonPart>
{
    private IUserService? Users => services.GetService(typeof(IUserService)) as IUserService;

    public override async Task<IDisplayResult?> EditAsync(CommonPart part, BuildPartEditorContext context)
    {
        if (!await IsEditableAsync(part, context))
        {
            return null;
        }

        return Initialize<OwnerEditorViewModel>("CommonPart_Edit__Owner", async model =>
        {
            model.OwnerName = part.ContentItem.Owner is { Length: > 0 } id && Users is { } users ? (await users.GetUserByUniqueIdAsync(id))?.UserName : part.ContentItem.Author;
        });
    }

    public override async Task<IDisplayResult?> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (!await IsEditableAsync(part, context))
        {
            return null;
        }

        var model = new OwnerEditorViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, form => form.OwnerName);

        if (string.IsNullOrWhiteSpace(model.OwnerName))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.OwnerName)}", S["A value is required for Owner."]);
        }
        else if (Users is { } users && await users.GetUserAsync(model.OwnerName) is User { UserId: var id })
        {
            part.ContentItem.Owner = id;
        }
        else
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(model.OwnerName)}", S["The user {0} does not exist.", model.OwnerName]);
        }

        return await EditAsync(part, context);
    }

    private async Task<bool> IsEditableAsync(CommonPart part, BuildPartEditorContext context) =>
        context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayOwnerEditor
        && http.HttpContext?.User is { } user
        && await authorization.AuthorizeAsync(user, CommonPermissions.EditContentOwner, part.ContentItem);
}
