using Agency.Review.Notices;
using Agency.Review.Workflow;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.ContentManagement;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Localization;
using OrchardSite.Engine.Tests.Data.Tenants;
using YesSql;

namespace OrchardSite.Modules.Tests.Review.Notices;

public sealed class ReviewMailTaskTests
{
    private readonly FakeClock _clock = new();
    private readonly List<MailMessage> _sent = [];
    private readonly HashSet<string> _refused = [];
    private ContentItem? _item = Items.Draft(ReviewState.Submitted);
    private bool _isMailSet = true;
    private bool _throws;

    [Fact]
    public async Task WhatWaits_IsSentOnce()
    {
        await using var tenant = await StartAsync("minh@x.vn", "hoa@x.vn");

        await RunAsync(tenant);
        await RunAsync(tenant);

        Assert.Equal(["minh@x.vn", "hoa@x.vn"], _sent.Select(mail => mail.To));
        Assert.All(_sent, mail => Assert.Contains("Lễ hội", mail.Subject, StringComparison.Ordinal));
        Assert.Empty(await WaitingAsync(tenant));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhatCannotBeSent_IsTriedAgain_ForThoseWhoWereNotToldOnly(bool throws)
    {
        await using var tenant = await StartAsync("minh@x.vn", "hoa@x.vn");
        _throws = throws;
        _refused.Add("hoa@x.vn");

        await RunAsync(tenant);
        Assert.Equal(["hoa@x.vn"], Assert.Single(await WaitingAsync(tenant)).To!);

        await RunAsync(tenant);
        Assert.Single(_sent);

        _refused.Clear();
        _clock.Advance(ReviewMailTask.Pause);
        await RunAsync(tenant);
        Assert.Equal(["minh@x.vn", "hoa@x.vn"], _sent.Select(mail => mail.To));
        Assert.Empty(await WaitingAsync(tenant));
    }

    [Fact]
    public async Task AfterAnHour_ItGivesUp()
    {
        await using var tenant = await StartAsync("minh@x.vn");
        _refused.Add("minh@x.vn");

        for (var i = 1; i < ReviewMailTask.MostAttempts; i++)
        {
            await RunAsync(tenant);
            _clock.Advance(ReviewMailTask.Pause);
        }

        Assert.Single(await WaitingAsync(tenant));
        await RunAsync(tenant);
        Assert.Empty(await WaitingAsync(tenant));
    }

    [Fact]
    public async Task WithoutMail_NothingWaitsForEver()
    {
        _isMailSet = false;
        await using var tenant = await StartAsync("minh@x.vn");

        await RunAsync(tenant);

        Assert.Empty(_sent);
        Assert.Empty(await WaitingAsync(tenant));
    }

    [Theory]
    [InlineData(ReviewState.None)]
    [InlineData(ReviewState.Returned)]
    public async Task WhatDoesNotWaitForReviewAnyMore_IsNotTold(ReviewState state)
    {
        await using var tenant = await StartAsync("minh@x.vn");
        _item = Items.Draft(state);

        await RunAsync(tenant);

        Assert.Empty(_sent);
        Assert.Empty(await WaitingAsync(tenant));
    }

    [Fact]
    public async Task DeletedItem_IsNotTold()
    {
        await using var tenant = await StartAsync("minh@x.vn");
        _item = null;

        await RunAsync(tenant);

        Assert.Empty(_sent);
        Assert.Empty(await WaitingAsync(tenant));
    }

    private async Task<TenantFixture> StartAsync(params string[] to)
    {
        var tenant = await ReviewTenant.StartAsync(services =>
        {
            services.AddSingleton(Answers<IContentManager>.With((_, _) => Task.FromResult(_item)));
            services.AddSingleton(Answers<ILocalizationService>.With((_, _) => Task.FromResult("vi")));
            services.AddSingleton(Answers<IEmailProviderResolver>.With((_, _) => new ValueTask<IEmailProvider?>(_isMailSet ? Answers<IEmailProvider>.With(static (_, _) => null) : null)));
            services.AddSingleton(Answers<IEmailService>.With((_, arguments) => Send((MailMessage)arguments[0]!)));
            services.AddSingleton(new ReviewRecipients(null!, null!, null!, null!));
            services.AddSingleton(new ReviewLetter(Localizers.Plain<ReviewLetter>()));
        });
        await tenant.ScopeAsync(services => services.GetRequiredService<ISession>().SaveAsync(
            new ReviewNotice { ContentItemId = Items.Id, By = "lan", To = [.. to], DueUtc = _clock.UtcNow }));
        return tenant;
    }

    private Task<Result> Send(MailMessage mail)
    {
        if (!_refused.Contains(mail.To))
        {
            _sent.Add(mail);
            return Task.FromResult(Result.Success());
        }

        return _throws ? throw new TimeoutException() : Task.FromResult(Result.Failed(new LocalizedString("x", "Không gửi được.")));
    }

    private Task RunAsync(TenantFixture tenant) =>
        tenant.ScopeAsync(services => new ReviewMailTask(_clock, NullLogger<ReviewMailTask>.Instance).DoWorkAsync(services, default));

    private static Task<ReviewNotice[]> WaitingAsync(TenantFixture tenant) =>
        tenant.ReadAsync(async services => (await services.GetRequiredService<ISession>().Query().For<ReviewNotice>().ListAsync()).ToArray());
}
