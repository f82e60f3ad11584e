using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardSite.Engine.Tests.Data.Tenants;
using Sapling.Content;

namespace OrchardSite.Engine.Tests.Content;

/// <summary>A tenant with content: types Article (draftable, versionable), Page (neither kept in versions) and Note.</summary>
internal sealed class ContentTenant : IAsyncDisposable
{
    private readonly TenantFixture _tenant;

    private ContentTenant(TenantFixture tenant) => _tenant = tenant;

    internal static TestClock Clock { get; } = new();

    internal static async Task<ContentTenant> StartAsync(Action<IServiceCollection>? configure = null)
    {
        var tenant = new TenantFixture(services =>
        {
            services.AddContentCore();
            services.AddSingleton<IClock>(Clock);
            services.AddLocalization();
            services.AddContentPart<HeadlinePart>();
            services.AddContentField<NoteField>();
            configure?.Invoke(services);
        });

        await tenant.ScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        await tenant.ScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync("Article", part => part.WithField<NoteField>("Lead"));
            await definitions.AlterTypeDefinitionAsync("Article", type => type.Draftable().Versionable().WithPart("Article").WithPart<HeadlinePart>());
            await definitions.AlterTypeDefinitionAsync("Page", type => type.Draftable().WithPart<HeadlinePart>());
        });

        return new ContentTenant(tenant);
    }

    internal IServiceProvider Services => _tenant.Services;

    internal Task ScopeAsync(Func<IServiceProvider, Task> work) => _tenant.ScopeAsync(work);

    internal Task DoAsync(Func<IContentManager, Task> work) => _tenant.ScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    internal Task<T> ReadAsync<T>(Func<IContentManager, Task<T>> work) => _tenant.ReadAsync(services => work(services.GetRequiredService<IContentManager>()));

    internal async Task<string> CreateAsync(string type, string text, VersionOptions? options = null)
    {
        var id = string.Empty;
        await DoAsync(async contents =>
        {
            var item = await contents.NewAsync(type);
            item.DisplayText = text;
            item.Alter<HeadlinePart>(part => part.Text = text);
            await contents.CreateAsync(item, options);
            id = item.ContentItemId;
        });
        return id;
    }

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();
}

internal sealed class TestClock : IClock
{
    public DateTime UtcNow { get; set; } = new(2021, 6, 17, 17, 30, 0, DateTimeKind.Utc);

    public ITimeZone[] GetTimeZones() => [];

    public ITimeZone GetTimeZone(string? timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
}
