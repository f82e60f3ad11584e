using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MimeKit;
using OrchardSite.Features.Tests.Users;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>The pages of accounts, as their owners come to them; each is looked at by axe on the way.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class AccountScreensTests(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task ThePhoneBecomesTheSecondStep(int width)
    {
        var name = await site.HireAsync(Tenant, Staff.Writer);
        var page = await site.VisitAsync(Tenant + "/Login", width);
        await Accessible.AssertAsync(page);
        await RunningSite.SignInAsync(page, name);

        await page.GotoAsync(Tenant + "/TwoFactorAuthentication/App");
        await Accessible.AssertAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Thiết lập" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "Mã QR" })).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
        var key = await page.Locator("#key").InnerTextAsync();
        await page.Locator("#code").FillAsync("000000");
        await page.Locator("form[method=post] button[type=submit]").ClickAsync();
        await Expect(page.Locator("#code-error")).Not.ToBeEmptyAsync();
        await Accessible.AssertAsync(page);
        await page.Locator("#code").FillAsync(Authenticator.Code(key));
        await page.Locator("form[method=post] button[type=submit]").ClickAsync();
        await Expect(page.Locator(".codes li").First).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
        var recovery = await page.Locator(".codes li").First.InnerTextAsync();

        var again = await site.VisitAsync(Tenant + "/Login", width);
        await again.Locator("#UserName").FillAsync(name);
        await again.Locator("#Password").FillAsync(RunningSite.Password);
        await again.Keyboard.PressAsync("Enter");
        await Expect(again.Locator("#code")).ToBeFocusedAsync();
        await Accessible.AssertAsync(again);
        await again.GetByRole(AriaRole.Link, new() { Name = "mã dự phòng" }).ClickAsync();
        await Accessible.AssertAsync(again);
        await again.Locator("#code").FillAsync(recovery);
        await again.Keyboard.PressAsync("Enter");
        await again.WaitForURLAsync("**/Admin");
        await again.GotoAsync(Tenant + "/TwoFactorAuthentication");
        await Accessible.AssertAsync(again);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task AForgottenPasswordIsReplacedByMail(int width)
    {
        var name = await site.HireAsync(Tenant, Staff.Writer);
        var page = await site.VisitAsync(Tenant + "/Login", width);
        await page.GetByRole(AriaRole.Link, new() { Name = "Quên mật khẩu?" }).ClickAsync();
        await Accessible.AssertAsync(page);
        await page.GetByRole(AriaRole.Textbox).FillAsync(name + "@x.vn");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ForgotPasswordConfirmation**");
        await Accessible.AssertAsync(page);

        await page.GotoAsync(await LinkAsync(name));
        await Accessible.AssertAsync(page);
        await page.Locator("#password").FillAsync("Mat-khau-moi-2027!");
        await page.Locator("#confirmation").FillAsync("khác");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#confirmation-error")).Not.ToBeEmptyAsync();
        await Accessible.AssertAsync(page);
        await page.Locator("#password").FillAsync("Mat-khau-moi-2027!");
        await page.Locator("#confirmation").FillAsync("Mat-khau-moi-2027!");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/ResetPasswordConfirmation**");
        await Accessible.AssertAsync(page);
    }

    [Theory]
    [InlineData("/Account")]
    [InlineData("/ChangePassword")]
    public async Task OnesOwnPagesAreAccessible(string path) => await Accessible.AssertAsync(await site.SignInAsync(Tenant, path, 360));

    [Fact]
    public async Task AWrongPasswordIsSaidToAll()
    {
        var page = await site.VisitAsync(Tenant + "/Login");
        await page.Locator("#UserName").FillAsync("khong-co-ai");
        await page.Locator("#Password").FillAsync("sai");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#form-error")).ToBeVisibleAsync();
        await Accessible.AssertAsync(page);
    }

    /// <summary>The link in the next mail to a person.</summary>
    private async Task<string> LinkAsync(string name)
    {
        MimeMessage mail;

        do
        {
            mail = await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(await site.Mail.NextAsync())));
        }
        while (!mail.To.ToString().Contains(name, StringComparison.Ordinal));

        return Link().Match(mail.TextBody ?? "").Value;
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();
}
