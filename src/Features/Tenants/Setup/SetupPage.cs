using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace Sapling.Tenants.Setup;

internal sealed class SetupPage(
    ShellSettings settings,
    ISetupService setup,
    ISetupUserIdGenerator userIds,
    IAntiforgery antiforgery,
    SetupAccess access)
{
    public async Task ShowAsync(HttpContext context)
    {
        var token = context.Request.Query["token"].ToString();
        if (!access.Allows(context, token))
        {
            await WriteAsync(context, StatusCodes.Status403Forbidden, SetupHtml.Refused());
            return;
        }

        await FormAsync(context, new SetupForm { Token = token }, (await setup.GetSetupRecipesAsync()).ToArray(), []);
    }

    public async Task SubmitAsync(HttpContext context)
    {
        var form = SetupForm.Read(await context.Request.ReadFormAsync(context.RequestAborted));
        if (!access.Allows(context, form.Token))
        {
            await WriteAsync(context, StatusCodes.Status403Forbidden, SetupHtml.Refused());
            return;
        }

        var recipes = (await setup.GetSetupRecipesAsync()).ToArray();
        var errors = form.Check(recipes);
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            errors[""] = "Trang đã mở quá lâu, hãy gửi lại. / The page was open for too long: send it again.";
        }

        if (errors.Count == 0)
        {
            errors = await RunAsync(form, recipes.First(recipe => recipe.Name == form.RecipeName));
        }

        if (errors.Count > 0)
        {
            await FormAsync(context, form, recipes, errors);
            return;
        }

        context.Response.Redirect(context.Request.PathBase + "/");
    }

    private async Task<Dictionary<string, string>> RunAsync(SetupForm form, RecipeDescriptor recipe)
    {
        var setupContext = new SetupContext
        {
            ShellSettings = settings,
            Recipe = recipe,
            Properties = new()
            {
                [SetupConstants.SiteName] = form.SiteName,
                [SetupConstants.AdminUsername] = form.UserName,
                [SetupConstants.AdminEmail] = form.Email,
                [SetupConstants.AdminPassword] = form.Password,
                [SetupConstants.AdminUserId] = userIds.GenerateUniqueId(),
                [SetupConstants.SiteTimeZone] = "",
                [SetupConstants.DatabaseProvider] = form.DatabaseProvider,
                [SetupConstants.DatabaseConnectionString] = form.ConnectionString,
                [SetupConstants.DatabaseTablePrefix] = form.TablePrefix,
                [SetupConstants.DatabaseSchema] = "",
            },
        };

        await setup.SetupAsync(setupContext);
        var errors = new Dictionary<string, string>();
        foreach (var (property, error) in setupContext.Errors)
        {
            var field = SetupForm.FieldOf(property);
            errors[field] = errors.TryGetValue(field, out var other) ? $"{other} {error}" : error;
        }

        return errors;
    }

    private async Task FormAsync(HttpContext context, SetupForm form, RecipeDescriptor[] recipes, Dictionary<string, string> errors)
    {
        var tokens = antiforgery.GetAndStoreTokens(context);
        var html = SetupHtml.Form(context.Request.PathBase + "/", form, recipes, errors, tokens.FormFieldName, tokens.RequestToken!);
        await WriteAsync(context, errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, html);
    }

    private static Task WriteAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.XFrameOptions = "DENY";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }
}
