using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardSite.Browser.Tests;

/// <summary>The media library: taking in many files, finding, renaming, moving and deleting them.</summary>
[Collection(SiteCollection.Name)]
public sealed class LibraryJourneys(RunningSite site)
{
    private const string Tenant = "/ban-dan-toc";
    private const string Library = Tenant + "/Admin/Media";

    private static readonly byte[] _photo = System.IO.File.ReadAllBytes(WordClipboard.Photo);

    [Fact]
    public async Task ManyFilesAreDroppedWithProgressAndEachSaysWhatIsWrongWithIt()
    {
        var page = await OpenAsync();
        var released = new TaskCompletionSource();
        await page.RouteAsync("**/Admin/Media/Upload", async route =>
        {
            await released.Task;
            await route.ContinueAsync();
        });
        await DropAsync(page, ("Lễ hội.jpg", 1), ("Chợ phiên.jpg", 2), ("chay.exe", 3), ("qua-to.jpg", 40_000_000));
        var lines = page.Locator("[data-upload-list] li");

        await Expect(lines).ToHaveCountAsync(4);
        await Expect(page.GetByRole(AriaRole.Progressbar, new() { Name = "Lễ hội.jpg" })).ToBeVisibleAsync();
        released.SetResult();
        await Expect(page.Locator("[data-upload-count]")).ToHaveTextAsync("Xong 4/4 tệp");
        await Expect(lines.Filter(new() { HasText = "Lễ hội.jpg" })).ToContainTextAsync("Đã tải lên");
        await Expect(lines.Filter(new() { HasText = "chay.exe" })).ToContainTextAsync("Hãy lưu lại thành loại khác, ví dụ .jpg, .png, .pdf, .docx");
        await Expect(lines.Filter(new() { HasText = "qua-to.jpg" })).ToContainTextAsync("Hãy thu nhỏ ảnh");

        await page.GetByRole(AriaRole.Link, new() { Name = "Xem các tệp mới" }).ClickAsync();
        Assert.Matches(new Regex(@"folder=\d{4}%2F\d{2}$"), page.Url);
        await Expect(File(page, "le-hoi.jpg")).ToBeVisibleAsync();
        await Expect(File(page, "cho-phien.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FilesThatAreAllTakenLeadToTheirFolder()
    {
        var page = await OpenAsync();
        await DropAsync(page, ("Tất cả một.jpg", 11), ("Tất cả hai.jpg", 12));
        await page.WaitForURLAsync("**folder=**");

        await Expect(File(page, "tat-ca-mot.jpg")).ToBeVisibleAsync();
        await Expect(File(page, "tat-ca-hai.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheSameContentIsOfferedWhereItIs()
    {
        var page = await OpenAsync();
        await UploadAsync(page, "Bản gốc.jpg", 21);
        await DropAsync(page, ("Bản sao.jpg", 21));
        var line = page.Locator("[data-upload-list] li");

        await Expect(line).ToContainTextAsync("Hãy dùng tệp sẵn có");
        await line.GetByRole(AriaRole.Button, new() { Name = "Vẫn tải lên" }).WaitForAsync();
        await line.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("ban-goc.jpg");
    }

    [Fact]
    public async Task AnUploadThatFailedIsTriedAgain()
    {
        var page = await OpenAsync();
        await page.RouteAsync("**/Admin/Media/Upload", route => route.AbortAsync());
        await DropAsync(page, ("Mất mạng.jpg", 31));
        var line = page.Locator("[data-upload-list] li");
        await Expect(line).ToContainTextAsync("Không tải lên được");
        await page.UnrouteAllAsync();
        await line.GetByRole(AriaRole.Button, new() { Name = "Thử lại" }).ClickAsync();

        await page.WaitForURLAsync("**folder=**");
        await Expect(File(page, "mat-mang.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ARenamedPhotoIsFollowedByTextAndGallery()
    {
        var page = await OpenAsync();
        var path = await UploadAsync(page, "Tên cũ.jpg", 41);
        await page.GotoAsync(Tenant + "/Admin/Contents/ContentTypes/Article/Create");
        await page.Locator("#TitlePart_Title").FillAsync("Bài có ảnh đổi tên");
        await page.GetByLabel("Tin tức – Sự kiện").CheckAsync();
        await page.Locator(".ed-text").EvaluateAsync(
            """
            (element, address) => {
                const data = new DataTransfer();
                data.setData('text/html', `<p>Trong bài</p><img src="${address}" alt="Ảnh trong bài">`);
                element.focus();
                element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """, $"{Tenant}/media/{path}");
        await page.Locator(".ed-gallery input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "Tên cũ.jpg", MimeType = "image/jpeg", Buffer = Photo(41) });
        await Expect(page.Locator(".ed-photo progress[hidden]")).ToHaveCountAsync(1);
        await page.Locator(".ed-photo").GetByLabel("Chú thích", new() { Exact = true }).FillAsync("Ảnh trong bộ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu nháp", Exact = true }).Last.ClickAsync();
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        var article = page.Url;

        await page.GotoAsync($"{Library}/File?path={path}");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Bài có ảnh đổi tên" })).ToBeVisibleAsync();
        await page.Locator("#file-name").FillAsync("Tên mới");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("ten-moi.jpg");

        await page.GotoAsync(article);
        await Expect(page.Locator("textarea[data-editor=wysiwyg]")).ToHaveValueAsync(new Regex(@"/media/\d{4}/\d{2}/ten-moi\.jpg"));
        await Expect(page.Locator("input[name$='.Photos.Paths']")).ToHaveValueAsync(new Regex(@"/ten-moi\.jpg"));
        var old = await page.APIRequest.GetAsync($"{site.Address}{Tenant}/media/{path}");
        Assert.True(old.Ok);
        Assert.EndsWith("/ten-moi.jpg", old.Url);

        await page.GotoAsync($"{Library}/File?path={path.Replace("ten-cu", "ten-moi")}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xóa…" }).ClickAsync();
        await Expect(page.Locator(".alert-warning")).ToContainTextAsync("Bài có ảnh đổi tên");
        await page.GetByRole(AriaRole.Link, new() { Name = "Thôi" }).ClickAsync();
        await Expect(File(page, "ten-moi.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task FilesAreChosenMovedAndDeletedByKeyboardAlone()
    {
        var page = await OpenAsync();
        var path = await UploadAsync(page, "Bàn phím.jpg", 51);
        await page.GotoAsync($"{Library}?folder={Uri.EscapeDataString(path[..path.LastIndexOf('/')])}&sort=name");
        await page.Locator("summary:has-text('Thêm thư mục')").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Ngăn kéo");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**ngan-keo");
        var drawer = path[..path.LastIndexOf('/')] + "/ngan-keo";

        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn ban-phim.jpg" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator("[data-chosen]")).ToHaveTextAsync("Đã chọn 1 tệp");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chuyển các tệp đã chọn…" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Đến thư mục").FocusAsync();
        await page.Keyboard.TypeAsync(drawer);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(File(page, "ban-phim.jpg")).ToBeVisibleAsync();
        Assert.EndsWith("ngan-keo", page.Url);

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn ban-phim.jpg" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xóa các tệp đã chọn…" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Xóa hẳn" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        await Expect(File(page, "ban-phim.jpg")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task FilesAreDraggedToAFolder()
    {
        var page = await OpenAsync();
        await UploadAsync(page, "Kéo một.jpg", 61);
        var path = await UploadAsync(page, "Kéo hai.jpg", 62);
        var folder = path[..path.LastIndexOf('/')];
        await page.GotoAsync($"{Library}?folder={Uri.EscapeDataString(folder)}");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn keo-mot.jpg" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Chọn keo-hai.jpg" }).CheckAsync();
        await page.Locator("[data-file-path$='keo-hai.jpg']").DragToAsync(page.Locator(".library-tree [data-folder='tin-tuc']"));

        await Expect(page.Locator(".alert-success").First).ToContainTextAsync("2");
        Assert.EndsWith("folder=" + Uri.EscapeDataString(folder), page.Url);
        await page.GotoAsync(Library + "?folder=tin-tuc");
        await Expect(File(page, "keo-mot.jpg")).ToBeVisibleAsync();
        await Expect(File(page, "keo-hai.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AFileIsFoundWithoutMarksByItsDescriptionAndShowsItsFocalPoint()
    {
        var page = await OpenAsync();
        var path = await UploadAsync(page, "Mô tả.jpg", 71);
        await page.GotoAsync($"{Library}/File?path={path}");
        await page.Locator("#file-alt").FillAsync("Già làng đánh cồng chiêng");
        await page.Locator("[data-focus] img").ClickAsync(new() { Position = new() { X = 60, Y = 40 } });
        await Expect(page.Locator("#file-left")).Not.ToHaveValueAsync("");
        var left = await page.Locator("#file-left").InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu" }).ClickAsync();
        await Expect(page.Locator(".alert-success").First).ToBeVisibleAsync();
        await Expect(page.Locator("#file-left")).ToHaveValueAsync(left);
        await Expect(page.Locator(".library-focus-marker")).ToBeVisibleAsync();

        await page.GotoAsync(Library);
        await page.Locator("#library-q").FillAsync("cong chieng GIA");
        await page.Keyboard.PressAsync("Enter");
        await Expect(File(page, "mo-ta.jpg")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task APhoneTakesAPhoto()
    {
        var signedIn = await site.SignInAsync(Tenant, "/Admin");
        var context = await site.Browser.NewContextAsync(new()
        {
            BaseURL = site.Address,
            ViewportSize = new() { Width = 360, Height = 800 },
            HasTouch = true,
            IsMobile = true,
            StorageState = await signedIn.Context.StorageStateAsync(),
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Library);
        var camera = page.GetByLabel("Hoặc chụp ảnh");
        await Expect(camera).ToBeVisibleAsync();
        Assert.Equal("environment", await camera.GetAttributeAsync("capture"));
        await camera.SetInputFilesAsync(new FilePayload { Name = "IMG_0001.jpg", MimeType = "image/jpeg", Buffer = Photo(81) });

        await page.WaitForURLAsync("**folder=**");
        await Expect(File(page, "img_0001.jpg").Or(File(page, "img-0001.jpg"))).ToBeVisibleAsync();
        await context.CloseAsync();
    }

    [Fact]
    public async Task WorksWithoutScript()
    {
        var page = await site.SignInAsync(Tenant, "/Admin/Media", script: false);
        await page.Locator("#library-files").SetInputFilesAsync(new FilePayload { Name = "Không script.jpg", MimeType = "image/jpeg", Buffer = Photo(91) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Tải lên" }).ClickAsync();

        await Expect(File(page, "khong-script.jpg")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("", 1280)]
    [InlineData("", 360)]
    [InlineData("?folder=tin-tuc", 1280)]
    [InlineData("?folder=tin-tuc", 360)]
    [InlineData("?q=khong-co-tep-nay", 360)]
    [InlineData("/File?path=tin-tuc/ky-ket-chuong-trinh.jpg", 1280)]
    [InlineData("/File?path=tin-tuc/ky-ket-chuong-trinh.jpg", 360)]
    [InlineData("/Options", 1280)]
    [InlineData("/Options", 360)]
    public async Task IsAccessibleAndFits(string path, int width)
    {
        var page = await site.SignInAsync(Tenant, "/Admin", width);
        await page.GotoAsync(Library + path);

        await Checks.IsAccessibleAndFitsAsync(page);
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await site.SignInAsync(Tenant, "/Admin");
        await page.GotoAsync(Library);
        return page;
    }

    private static ILocator File(IPage page, string name) => page.Locator($"[data-file-path$='/{name}']");

    /// <summary>A photo of its own for each number.</summary>
    private static byte[] Photo(int number) => [.. _photo, .. BitConverter.GetBytes(number)];

    private static async Task<string> UploadAsync(IPage page, string name, int number)
    {
        await page.GotoAsync(Library);
        await DropAsync(page, (name, number));
        await page.WaitForURLAsync("**folder=**");
        return (await page.Locator("[data-file-path]").First.GetAttributeAsync("data-file-path"))!;
    }

    /// <summary>Drops photos, each of its own number; a large number is an empty file of that size.</summary>
    private static Task DropAsync(IPage page, params (string Name, int Number)[] files) => page.EvaluateAsync(
        """
        ([photo, files]) => {
            const data = new DataTransfer();
            const bytes = Uint8Array.from(atob(photo), letter => letter.charCodeAt(0));
            for (const [name, number] of files) {
                data.items.add(new File(number > 1000 ? [new Uint8Array(number)] : [bytes, new Int32Array([number])], name, { type: 'image/jpeg' }));
            }
            document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """, new object[] { Convert.ToBase64String(_photo), files.Select(file => new object[] { file.Name, file.Number }).ToArray() });
}
