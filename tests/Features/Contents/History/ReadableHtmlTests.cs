using Sapling.Contents.History;

namespace OrchardSite.Features.Tests.Contents.History;

public sealed class ReadableHtmlTests
{
    [Theory]
    [InlineData("<p>Một</p><p>Hai</p>", "Một\nHai")]
    [InlineData("<ul><li>Một</li><li>Hai</li></ul>", "Một\nHai")]
    [InlineData("Một<br>Hai<br/>Ba", "Một\nHai\nBa")]
    [InlineData("<p>Chữ <strong>đậm</strong> và <a href=\"/x\">liên kết</a></p>", "Chữ đậm và liên kết")]
    [InlineData("<p>Tần&nbsp;số &lt; 5 &amp; hơn</p>", "Tần\u00a0số < 5 & hơn")]
    [InlineData("<figure><img src=\"/a.jpg\" alt=\"Lễ hội\"><figcaption>Ảnh: Lan</figcaption></figure>", "[/a.jpg Lễ hội]\nẢnh: Lan")]
    [InlineData("<p>Bàn phím <pre>giữ</pre> và <picture>ảnh</picture></p>", "Bàn phím giữ và ảnh")]
    [InlineData("<table><tbody><tr><th>Họ tên</th><th>Sinh năm</th></tr><tr><td>Hồ Văn A</td>\n<td>1990</td></tr></tbody></table>", "Họ tên | Sinh năm\nHồ Văn A | 1990")]
    [InlineData("<table><tr><td colspan=\"2\"><p>Một</p></td><td></td></tr></table><p>Sau</p>", "Một\n|\nSau")]
    public void Of_IsWhatReadersRead(string html, string text) => Assert.Equal(text, ReadableHtml.Of(html));
}
