using Agency.Review.Notices;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardSite.Engine.Tests.Data.Tenants;
using ISession = YesSql.ISession;

namespace OrchardSite.Modules.Tests.Review.Notices;

public sealed class ReviewOutboxTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Notice_IsStoredWithTheChange_AndSaysWhoWhatAndWhere()
    {
        await using var tenant = await ReviewTenant.StartAsync();

        await tenant.ScopeAsync(services => Outbox(services).ReturnedAsync(Items.Draft(ReviewState.Returned).Review(), "Thêm nguồn"));

        var notice = Assert.Single(await WaitingAsync(tenant));
        Assert.Equal(
            (ReviewNoticeKind.Returned, Items.Id, "minh", "Thêm nguồn", "https://x.vn/sua/1", _clock.UtcNow, 0),
            (notice.Kind, notice.ContentItemId, notice.By, notice.Remark, notice.Link, notice.DueUtc, notice.Attempts));
        Assert.Null(notice.To);
    }

    [Fact]
    public async Task ChangeThatIsNotSaved_LeavesNoNotice()
    {
        await using var tenant = await ReviewTenant.StartAsync();

        await tenant.ScopeAsync(async services =>
        {
            await Outbox(services).SubmittedAsync(Items.Draft(ReviewState.Submitted).Review(), null);
            await services.GetRequiredService<ISession>().CancelAsync();
        });

        Assert.Empty(await WaitingAsync(tenant));
    }

    private ReviewOutbox Outbox(IServiceProvider services) => new(
        services.GetRequiredService<ISession>(),
        Answers<IContentManager>.With((method, arguments) => method.Name == "PopulateAspectAsync" ? Task.FromResult((ContentItemMetadata)arguments[1]!) : null),
        new OneLink(),
        Requests.Of("minh", []),
        _clock);

    private static Task<ReviewNotice[]> WaitingAsync(TenantFixture tenant) =>
        tenant.ReadAsync(async services => (await services.GetRequiredService<ISession>().Query().For<ReviewNotice>().ListAsync()).ToArray());

    private sealed class OneLink : LinkGenerator
    {
        public override string? GetPathByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, PathString? pathBase = null, FragmentString fragment = default, LinkOptions? options = null) => throw new NotSupportedException();

        public override string? GetPathByAddress<TAddress>(TAddress address, RouteValueDictionary values, PathString pathBase = default, FragmentString fragment = default, LinkOptions? options = null) => throw new NotSupportedException();

        public override string? GetUriByAddress<TAddress>(HttpContext httpContext, TAddress address, RouteValueDictionary values, RouteValueDictionary? ambientValues = null, string? scheme = null, HostString? host = null, PathString? pathBase = null, FragmentString fragment = default, LinkOptions? options = null) => "https://x.vn/sua/1";

        public override string? GetUriByAddress<TAddress>(TAddress address, RouteValueDictionary values, string scheme, HostString host, PathString pathBase = default, FragmentString fragment = default, LinkOptions? options = null) => throw new NotSupportedException();
    }
}
