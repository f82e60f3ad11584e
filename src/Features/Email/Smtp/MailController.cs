using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Email.Smtp;

/// <summary>The site's mail server: entered, and tried with a mail to oneself.</summary>
[Feature("OrchardCore.Email.Smtp")]
public sealed class MailController(
    ISiteService sites,
    IEmailService post,
    IEmailAddressValidator addresses,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<MailController> html,
    IStringLocalizer<MailController> localizer,
    IServiceProvider services) : Controller
{
    private readonly IHtmlLocalizer H = html;
    private readonly IStringLocalizer S = localizer;

    private SmtpSecrets Secrets => (SmtpSecrets)services.GetService(typeof(SmtpSecrets))!;

    [HttpGet]
    [Admin("Mail", "EmailSettings")]
    public async Task<IActionResult> Edit()
        => await AllowedAsync() ? View(MailInput.Of(await sites.GetSettingsAsync<SmtpSettings>())) : Forbid();

    [HttpPost]
    [Admin("Mail", "EmailSettings")]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPost(MailInput input)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        Check(input);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = 422;
            return View("Edit", input);
        }

        var site = await sites.LoadSiteSettingsAsync();
        var settings = site.GetOrCreate<SmtpSettings>();
        input.CopyTo(settings);
        if (!string.IsNullOrEmpty(input.Password))
        {
            settings.Password = Secrets.Protect(input.Password);
        }

        site.Put(settings);
        await sites.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The mail settings have been saved."]);
        return RedirectToAction(nameof(Edit));
    }

    [HttpPost]
    [Admin("Mail/Test", "EmailSettings.Test")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Test(string to)
    {
        if (!await AllowedAsync())
        {
            return Forbid();
        }

        var site = await sites.GetSiteSettingsAsync();
        var result = await post.SendAsync(to, S["Test mail from {0}", site.SiteName], S["If you can read this, {0} can send mail.", site.SiteName], isHtmlBody: false, HttpContext.RequestAborted);
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(H["A test mail was sent to {0}.", to]);
        }

        foreach (var error in result.Errors)
        {
            await notifier.ErrorAsync(new LocalizedHtmlString(error.Message.Name, HtmlEncoder.Default.Encode(error.Message.Value)));
        }

        return RedirectToAction(nameof(Edit));
    }

    private void Check(MailInput input)
    {
        if (!input.IsEnabled)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(input.Host))
        {
            ModelState.AddModelError(nameof(input.Host), S["Enter the name of the mail server."]);
        }

        if (input.Port is < 1 or > 65535)
        {
            ModelState.AddModelError(nameof(input.Port), S["The port is a number from 1 to 65535."]);
        }

        if (!addresses.Validate(input.DefaultSender ?? ""))
        {
            ModelState.AddModelError(nameof(input.DefaultSender), S["Enter the mail address that mail is sent from."]);
        }
    }

    private Task<bool> AllowedAsync() => authorization.AuthorizeAsync(User, EmailPermissions.ManageEmailSettings);
}
