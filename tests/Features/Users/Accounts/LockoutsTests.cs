using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using Sapling.Users.Accounts;

namespace OrchardSite.Features.Tests.Users.Accounts;

public sealed class LockoutsTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly DateTime s_now = new(2026, 3, 21, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, "sau 1 phút, lúc 15:00")]
    [InlineData(61, "sau 2 phút, lúc 15:01")]
    [InlineData(900, "sau 15 phút, lúc 15:15")]
    [InlineData(86_400, "sau 1440 phút, lúc 15:00")]
    [InlineData(86_401, "Hãy liên hệ người quản trị")]
    [InlineData(0, "Hãy thử lại sau.")]
    [InlineData(-5, "Hãy thử lại sau.")]
    public Task It_says_until_when_by_the_clock_on_the_wall(int seconds, string words) => site.Host.InAsync("Default", async services =>
    {
        using var vietnamese = CultureScope.Create("vi-VN");
        var lockouts = ActivatorUtilities.CreateInstance<Lockouts>(services, new FixedClock(s_now), new HanoiClock());

        Assert.Contains(words, await lockouts.SayAsync(s_now.AddSeconds(seconds)));
        Assert.Equal(await lockouts.SayAsync(s_now.AddSeconds(seconds)), await lockouts.SayAsync(new User { LockoutEndUtc = s_now.AddSeconds(seconds) }));
    });

    private sealed class HanoiClock : ILocalClock
    {
        public Task<DateTimeOffset> GetLocalNowAsync() => throw new NotSupportedException();

        public Task<ITimeZone> GetLocalTimeZoneAsync() => throw new NotSupportedException();

        public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffSet) => Task.FromResult(dateTimeOffSet.ToOffset(TimeSpan.FromHours(7)));

        public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => throw new NotSupportedException();
    }
}
