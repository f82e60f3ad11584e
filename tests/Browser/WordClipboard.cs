namespace OrchardSite.Browser.Tests;

/// <summary>What Word puts on the clipboard for a page with a heading, lists, a table and a picture.</summary>
internal static class WordClipboard
{
    public const string Html =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal{margin:0} --></style></head><body lang=VI><!--StartFragment-->
        <h1 style='margin-top:12.0pt'><span lang=VI style='font-family:"Times New Roman"'>Kết quả hội nghị<o:p></o:p></span></h1>
        <p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span style='font-size:14.0pt'>Ngày 18/6</span></b><span style='font-size:14.0pt'>, Ban Dân tộc <i>tổ chức</i> hội nghị. <a href="https://thuathienhue.gov.vn/" onclick="x()">Xem thêm</a><o:p></o:p></span></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>Mục một<o:p></o:p></span></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:1.0in;mso-add-space:auto;text-indent:-.25in;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>Mục con<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Mục hai</p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Việc thứ nhất</p>
        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Việc thứ hai</p>
        <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=200 style='width:150pt'><p class=MsoNormal>Xã</p></td><td><p class=MsoNormal><b>Số hộ</b></p></td></tr><tr><td><p>A Ngo</p></td><td><p>120</p></td></tr></table>
        <p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--><![if !vml]><img width=100 height=50 src="file:///C:/Users/a/image001.png" alt="Ảnh hội nghị" v:shapes="x"><![endif]></p>
        <script>alert(1)</script><img src=x onerror="window.attacked=1">
        <!--EndFragment--></body></html>
        """;

    /// <summary>A photo of the sample content.</summary>
    public static string Photo { get; } = Directory.EnumerateFiles(Path.Combine(Repository.Root, "recipes", "Recipes"), "*.jpg", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();

    /// <summary>The same page as RTF, which alone holds the picture.</summary>
    public static string Rtf(string picture)
        => """{\rtf1\ansi {\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75} }}\picscalex100\picw2000\pich1000\jpegblip\bliptag1234{\*\blipuid 00ff00ff00ff00ff}""" + picture + """}}{\nonshppict{\pict\wmetafile8\picw10 0100}}}""";
}
