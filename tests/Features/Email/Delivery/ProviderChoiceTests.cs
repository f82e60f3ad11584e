using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Email.Services;
using OrchardCore.Entities;
using OrchardCore.Settings;
using Sapling.Email.Delivery;

namespace OrchardSite.Features.Tests.Email.Delivery;

public sealed class ProviderChoiceTests
{
    [Theory]
    [InlineData(null, null, "First")]
    [InlineData(null, "Second", "Second")]
    [InlineData("Third", "Second", "Third")]
    [InlineData("Unset", "Second", "Second")]
    [InlineData("không có", null, "First")]
    [InlineData("Off", null, "First")]
    public async Task TheSitesChoice_ElseTheConfigurations_ElseTheFirstThatIsSet(string? site, string? configuration, string chosen) =>
        Assert.Equal(chosen, (await Choice(site, configuration).GetAsync())!.DisplayName.Value);

    [Fact]
    public async Task ANamedOne_IsTaken_OrRefusedWhenThereIsNone()
    {
        Assert.Equal("Second", (await Choice().GetAsync("Second"))!.DisplayName.Value);
        Assert.Null(await Choice().GetAsync("Unset"));
        Assert.Null(await Choice().GetAsync("Off"));
        await Assert.ThrowsAsync<InvalidEmailProviderException>(async () => await Choice().GetAsync("không có"));
    }

    [Fact]
    public async Task WithoutAnyThatIsSet_ThereIsNone()
    {
        var options = new EmailProviderOptions();
        options.TryAddProvider("Unset", new EmailProviderTypeOptions(typeof(Unset)) { IsEnabled = true });

        Assert.Null(await Choice(null, null, options).GetAsync());
    }

    private static ProviderChoice Choice(string? site = null, string? configuration = null, EmailProviderOptions? options = null)
    {
        if (options is null)
        {
            options = new EmailProviderOptions();

            foreach (var (name, type) in new[] { ("Off", typeof(First)), ("Unset", typeof(Unset)), ("First", typeof(First)), ("Second", typeof(Second)), ("Third", typeof(Third)) })
            {
                options.TryAddProvider(name, new EmailProviderTypeOptions(type) { IsEnabled = name != "Off" });
            }
        }

        return new ProviderChoice(
            Options.Create(options), Options.Create(new EmailOptions { DefaultProviderName = configuration! }), new Sites(site), new ServiceCollection().BuildServiceProvider());
    }

    private abstract class Named(string name, bool isSet = true) : ISettableProvider
    {
        public Microsoft.Extensions.Localization.LocalizedString DisplayName => new(name, name);

        public ValueTask<bool> IsSetAsync() => ValueTask.FromResult(isSet);

        public ValueTask<string?> SenderAsync() => ValueTask.FromResult<string?>(null);

        public Task<OrchardCore.Infrastructure.Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    private sealed class First() : Named("First");

    private sealed class Second() : Named("Second");

    private sealed class Third() : Named("Third");

    private sealed class Unset() : Named("Unset", isSet: false);

    private sealed class Sites(string? chosen) : ISiteService
    {
        public Task<ISite> GetSiteSettingsAsync()
        {
            var site = new SiteSettings();
            site.Put(nameof(EmailSettings), new EmailSettings { DefaultProviderName = chosen! });
            return Task.FromResult<ISite>(site);
        }

        public Task<ISite> LoadSiteSettingsAsync() => throw new NotSupportedException();

        public Task UpdateSiteSettingsAsync(ISite site) => throw new NotSupportedException();
    }
}
