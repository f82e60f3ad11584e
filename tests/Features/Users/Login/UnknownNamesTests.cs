using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using OrchardSite.Features.Tests.Tenants;
using Sapling.Users.Login;

namespace OrchardSite.Features.Tests.Users.Login;

public sealed class UnknownNamesTests(AccountSite site) : IClassFixture<AccountSite>
{
    private static readonly DateTime s_now = new(2026, 3, 21, 8, 0, 0, DateTimeKind.Utc);

    private readonly FixedClock _clock = new(s_now);

    [Fact]
    public void The_fifth_attempt_locks_for_a_quarter_of_an_hour_and_counts_anew_after_it()
    {
        var names = Names();
        Assert.All(Enumerable.Range(0, 4), _ => Assert.Null(names.Fail("AI")));
        Assert.Null(names.LockedUntil("AI"));

        Assert.Equal(s_now.AddMinutes(15), names.Fail("AI"));
        Assert.Equal(s_now.AddMinutes(15), names.LockedUntil("AI"));
        Assert.Null(names.LockedUntil("KHÁC"));
        Assert.Null(names.Fail("KHÁC"));

        _clock.UtcNow = s_now.AddMinutes(15);
        Assert.Null(names.LockedUntil("AI"));
        Assert.All(Enumerable.Range(0, 4), _ => Assert.Null(names.Fail("AI")));
        Assert.Equal(s_now.AddMinutes(30), names.Fail("AI"));
    }

    [Fact]
    public void Whoever_tries_every_name_does_not_fill_the_memory()
    {
        var names = Names();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            names.Fail("AI");
        }

        for (var other = 1; other < UnknownNames.Most; other++)
        {
            names.Fail("TÊN" + other);
        }

        Assert.NotNull(names.Fail("AI"));
        names.Fail("MỘT TÊN NỮA");
        Assert.Null(names.LockedUntil("AI"));
    }

    [Fact]
    public async Task Nobody_learns_from_the_lock_which_names_are_accounts()
    {
        await site.AddAsync("có-thật");
        string[] known = [.. await TrySixTimesAsync("có-thật")];
        string[] unknown = [.. await TrySixTimesAsync("bịa-ra")];
        string[] address = [.. await TrySixTimesAsync("bịa-ra@x.vn")];

        Assert.All(known[..4], text => Assert.Contains("không đúng", text));
        Assert.All(known[4..], text => Assert.Contains("tạm khóa", text));
        Assert.Equal(known, unknown);
        Assert.Equal(known, address);
    }

    [Fact]
    public async Task However_a_name_is_typed_it_is_the_same_name()
    {
        string[] spellings = ["Ma-Quỷ", "ma-quỷ", " MA-QUỶ ", "ma-quỷ".Normalize(System.Text.NormalizationForm.FormD), "Ma-quỷ"];
        var last = "";
        foreach (var spelling in spellings)
        {
            last = await AnswerAsync(spelling);
        }

        Assert.Contains("tạm khóa", last);
    }

    private UnknownNames Names() => new(_clock, Options.Create(new IdentityOptions { Lockout = { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) } }));

    private async Task<List<string>> TrySixTimesAsync(string name)
    {
        var answers = new List<string>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            answers.Add((await AnswerAsync(name)).Replace(name, "?"));
        }

        return answers;
    }

    // The minute until which it is locked may pass while the test runs.
    private async Task<string> AnswerAsync(string name)
    {
        var answer = await SiteHost.LoginAsync(site.Host.Browser(), "", name, "Sai-hoàn-toàn-1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var text = await AccountSite.TextAsync(answer);
        return System.Text.RegularExpressions.Regex.Replace(text[text.IndexOf("<main", StringComparison.Ordinal)..], "sau \\d+ phút, lúc \\d\\d:\\d\\d|value=\"[^\"]*\"", "");
    }
}
