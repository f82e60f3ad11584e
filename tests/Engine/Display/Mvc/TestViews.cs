using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Razor.Hosting;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardSite.Engine.Tests.Display.Mvc;

[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.Pages", Name = "Pages")]
[assembly: OrchardCore.Modules.Manifest.Feature(Id = "Test.OtherPages", Name = "Other pages")]
[assembly: RazorCompiledItem(typeof(LayoutView), "mvc.1.0.view", "/Areas/OrchardSite.Engine.Tests/Views/Layout.cshtml")]
[assembly: RazorCompiledItem(typeof(BareLayoutView), "mvc.1.0.view", "/Areas/OrchardSite.Engine.Tests/Views/Layout-Bare.cshtml")]
[assembly: RazorCompiledItem(typeof(ShowView), "mvc.1.0.view", "/Areas/OrchardSite.Engine.Tests/Views/Pages/Show.cshtml")]
[assembly: RazorCompiledItem(typeof(BareView), "mvc.1.0.view", "/Areas/OrchardSite.Engine.Tests/Views/Pages/Bare.cshtml")]
[assembly: RazorCompiledItem(typeof(GreetingView), "mvc.1.0.view", "/Areas/OrchardSite.Engine.Tests/Views/PageGreeting.cshtml")]

namespace OrchardSite.Engine.Tests.Display.Mvc;

// What the Razor compiler would make of .cshtml files, written by hand.
public sealed class LayoutView : OrchardCore.DisplayManagement.Razor.RazorPage<dynamic>
{
    public override async Task ExecuteAsync()
    {
        WriteLiteral("<title>");
        Write(RenderTitleSegments("Trang", "after"));
        WriteLiteral("</title><div>");
        Write(await RenderSectionAsync("Messages", required: false));
        WriteLiteral("</div><main>");
        Write(await RenderBodyAsync());
        WriteLiteral("</main><footer>");
        Write(await RenderSectionAsync("Footer", required: false));
        WriteLiteral("</footer>");
    }
}

public sealed class BareLayoutView : OrchardCore.DisplayManagement.Razor.RazorPage<dynamic>
{
    public override async Task ExecuteAsync()
    {
        WriteLiteral("<bare>");
        Write(await RenderBodyAsync());
        WriteLiteral("</bare>");
    }
}

public sealed class ShowView : OrchardCore.DisplayManagement.Razor.RazorPage<string>
{
    public override async Task ExecuteAsync()
    {
        Title.AddSegment(new HtmlString("Bài"), "0");
        await ThemeLayout.Zones["Footer"].AddAsync("chân trang", "1");
        Write(Model);
        Write(await DisplayAsync(await Factory.CreateAsync<GreetingModel>("PageGreeting", model => model.Name = "Bản")));
        Write(await DisplayAsync(await New.Message(Message: "<x>")));
    }
}

public sealed class BareView : OrchardCore.DisplayManagement.Razor.RazorPage<object>
{
    public override Task ExecuteAsync()
    {
        ViewLayout = "Layout__Bare";
        WriteLiteral("bare");
        return Task.CompletedTask;
    }
}

public class GreetingModel
{
    public string? Name { get; set; }
}

public sealed class GreetingView : OrchardCore.DisplayManagement.Razor.RazorPage<GreetingModel>
{
    public override Task ExecuteAsync()
    {
        WriteLiteral("<p>");
        Write(Model!.Name);
        WriteLiteral("</p>");
        return Task.CompletedTask;
    }
}

[Feature("Test.Pages")]
public sealed class PagesController(INotifier notifier, IUpdateModelAccessor updater) : Controller
{
    public IActionResult Show(string id) => View(nameof(Show), $"<{id}>");

    public IActionResult Bare() => View();

    public IActionResult Missing() => View("NotThere");

    public async Task<IActionResult> Notify()
    {
        await notifier.SuccessAsync(new LocalizedHtmlString("Đã lưu.", "Đã lưu."));
        return RedirectToAction(nameof(Show), new { id = "sau" });
    }

    public async Task<string> Bind()
    {
        var model = new GreetingModel();
        await updater.ModelUpdater.TryUpdateModelAsync(model, "Form", one => one.Name);
        return model.Name ?? "none";
    }

    [Admin("kho/{action}", "PagesAdmin")]
    public string Secret() => "secret " + Url.RouteUrl("PagesAdmin");
}

[Feature("Test.OtherPages")]
public sealed class OtherPagesController : Controller
{
    public string Hello() => ControllerContext.ActionDescriptor.ActionName.ToLowerInvariant();
}
