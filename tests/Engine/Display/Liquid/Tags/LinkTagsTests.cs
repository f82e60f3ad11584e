using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid.Tags;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid.Tags;

public sealed class LinkTagsTests : IDisposable
{
    private readonly LiquidHost _host = new(configure: services =>
    {
        services.AddSingleton<IAntiforgery, OneToken>();
        services.AddSingleton<LinkGenerator, Routes>();
        services.AddSingleton<IAnchorTag>(new Special("item_for", order: 5));
        services.AddSingleton<IAnchorTag>(new Special("item_for", order: 1));
    });

    public LinkTagsTests() => _host.Http.Request.PathBase = "/t";

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("{% a href: '~/tin' %}x{% enda %}", "<a href=\"/t/tin\">x</a>")]
    [InlineData("{% a href: 'https://b.vn/?a=1&b=2', target: '_blank', data_kind: 'news' %}x{% enda %}", "<a data-kind=\"news\" href=\"https://b.vn/?a=1&amp;b=2\" target=\"_blank\">x</a>")]
    [InlineData("{% a href: Model, title: Model %}{{ Model }}{% enda %}", "<a href=\"&quot;&gt;&lt;b&gt;\" title=\"&quot;&gt;&lt;b&gt;\">&quot;&gt;&lt;b&gt;</a>")]
    [InlineData("{% a class: 'x' %}y{% enda %}", "<a class=\"x\">y</a>")]
    [InlineData("{% a action: 'Day', controller: 'Archive', area: 'News', route_day: '2021-06-18' %}x{% enda %}", "<a href=\"/t/action=Day;area=News;controller=Archive;day=2021-06-18\">x</a>")]
    [InlineData("{% a action: 'Day', fragment: 'top' %}x{% enda %}", "<a href=\"/t/action=Day#top\">x</a>")]
    [InlineData("{% a route: 'unknown' %}x{% enda %}", "<a>x</a>")]
    [InlineData("{% block 'a', href: '~/tin' %}x{% endblock %}", "<a href=\"/t/tin\">x</a>")]
    public async Task Anchor_LeadsToAnAddressOrARoute(string template, string expected)
        => Assert.Equal(expected, await _host.RenderAsync(template, "\"><b>"));

    [Fact]
    public async Task Anchor_OfAFeature_IsWrittenByTheFirstThatMatches()
        => Assert.Equal("<special 1>x", await _host.RenderAsync("{% a item_for: Model %}x{% enda %}"));

    [Theory]
    [InlineData("{% form action: '~/tim' %}x{% endform %}", "<form action=\"/t/tim\" method=\"post\">TOKENx</form>")]
    [InlineData("{% form action: '/tim', method: 'POST', class: 'search' %}x{% endform %}", "<form action=\"/tim\" class=\"search\" method=\"POST\">TOKENx</form>")]
    [InlineData("{% form action: '~/tim', method: 'get' %}x{% endform %}", "<form action=\"/t/tim\" method=\"get\">x</form>")]
    [InlineData("{% form action: '~/tim', antiforgery: false %}x{% endform %}", "<form action=\"/t/tim\" method=\"post\">x</form>")]
    [InlineData("{% form action: 'Save', controller: 'Archive' %}x{% endform %}", "<form action=\"/t/action=Save;controller=Archive\" method=\"post\">TOKENx</form>")]
    [InlineData("{% form %}x{% endform %}", "<form method=\"post\">TOKENx</form>")]
    public async Task Form_HasATokenWhenItPosts(string template, string expected)
        => Assert.Equal(expected, (await _host.RenderAsync(template)).Replace(OneToken.Html, "TOKEN"));

    [Theory]
    [InlineData("https://other.vn/collect")]
    [InlineData("//other.vn/collect")]
    public async Task Form_ThatPostsToAnotherSite_DoesNotGiveTheTokenAway(string address)
        => Assert.DoesNotContain("secret", await _host.RenderAsync("{% form action: Model %}x{% endform %}", address));

    [Fact]
    public async Task Token_IsWrittenAlone() => Assert.Equal(OneToken.Html, await _host.RenderAsync("{% antiforgerytoken %}"));

    private sealed class OneToken : IAntiforgery
    {
        public const string Html = "<input name=\"__field\" type=\"hidden\" value=\"secret\" />";

        public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => new("secret", "cookie", "__field", "header");

        public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => GetAndStoreTokens(httpContext);

        public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

        public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;

        public void SetCookieTokenAndHeader(HttpContext httpContext)
        {
        }
    }

    /// <summary>The address of a route is its values, so that they can be seen.</summary>
    private sealed class Routes : LinkGenerator
    {
        public override string? GetPathByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues, PathString? pathBase, FragmentString fragment, LinkOptions? options)
            => address is RouteValuesAddress { RouteName: "unknown" } ? null : "/t/" + string.Join(';', values.OrderBy(value => value.Key).Select(value => $"{value.Key}={value.Value}"));

        public override string? GetPathByAddress<TAddress>(TAddress address, RouteValueDictionary values, PathString pathBase, FragmentString fragment, LinkOptions? options) => throw new NotSupportedException();

        public override string? GetUriByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues, string? scheme, HostString? host, PathString? pathBase, FragmentString fragment, LinkOptions? options) => throw new NotSupportedException();

        public override string? GetUriByAddress<TAddress>(TAddress address, RouteValueDictionary values, string scheme, HostString host, PathString pathBase, FragmentString fragment, LinkOptions? options) => throw new NotSupportedException();
    }

    private sealed class Special(string argument, int order) : IAnchorTag
    {
        public int Order => order;

        public bool Match(IReadOnlyList<FilterArgument> argumentsList) => argumentsList.Any(one => one.Name == argument);

        public async ValueTask<Completion> WriteToAsync(IReadOnlyList<FilterArgument> argumentsList, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context)
        {
            await writer.WriteAsync($"<special {order}>");
            foreach (var statement in statements)
            {
                await statement.WriteToAsync(writer, encoder, context);
            }

            return Completion.Normal;
        }
    }
}
