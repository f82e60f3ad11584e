using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Sapling.Contents.Autoroute;

namespace OrchardSite.Features.Tests.Contents.Autoroute;

public sealed class SystemPathsTests
{
    private static readonly SystemPaths s_paths = new(
    [
        new DefaultEndpointDataSource(
            At("Login"),
            At("tin-tuc/ngay/{nam:int}/{thang:int?}"),
            At("Media/{**path}"),
            At("{controller=Home}/{action=Index}/{id?}", new { controller = "Account", action = "Profile" }),
            At("{controller=Home}/{action=Index}/{id?}", new { controller = "Account", action = "Index" }),
            At("{**slug}")),
        new DefaultEndpointDataSource(At("Hidden", metadata: new SuppressMatchingMetadata())),
    ]);

    [Theory]
    [InlineData("login", true)]
    [InlineData("/Login/", true)]
    [InlineData("login/again", false)]
    [InlineData("media", true)]
    [InlineData("account", true)]
    [InlineData("account/profile", true)]
    [InlineData("account/other", false)]
    [InlineData("home", false)]
    [InlineData("tin-tuc", false)]
    [InlineData("tin-tuc/ngay", false)]
    [InlineData("bai-viet", false)]
    [InlineData("hidden", false)]
    [InlineData("", false)]
    public void APathIsTheSystems_WhenARouteOfOnesOwnAnswersThere(string path, bool expected) => Assert.Equal(expected, s_paths.Has(path));

    [Fact]
    public void BeforeThereAreRoutes_EachPathIsFree() => Assert.False(new SystemPaths([]).Has("login"));

    private static RouteEndpoint At(string pattern, object? required = null, params object[] metadata) =>
        new(_ => Task.CompletedTask, RoutePatternFactory.Parse(pattern, defaults: null, parameterPolicies: null, requiredValues: required), 0, new EndpointMetadataCollection(metadata), pattern);
}
