using System.Globalization;

namespace Sapling.Display.Navigation;

/// <summary>The words of a pager, in Vietnamese where that is the language of the page, otherwise in English.</summary>
internal sealed record PagerTexts(string Name, string First, string Previous, string Next, string Last, string Page, string Newer, string Older)
{
    private static readonly PagerTexts _vietnamese = new("Phân trang", "Trang đầu", "Trang trước", "Trang sau", "Trang cuối", "Trang {0}", "Mới hơn", "Cũ hơn");
    private static readonly PagerTexts _english = new("Pagination", "First page", "Previous page", "Next page", "Last page", "Page {0}", "Newer", "Older");

    public static PagerTexts Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi" ? _vietnamese : _english;
}
