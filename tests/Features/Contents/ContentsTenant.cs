using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.Data.Migration;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardSite.Engine.Tests.Data.Tenants;
using Sapling.Content;
using Sapling.Display.Html;

namespace OrchardSite.Features.Tests.Contents;

/// <summary>A tenant with all features of content on, and an Article that has every part of them.</summary>
internal sealed class ContentsTenant : IAsyncDisposable
{
    private readonly TenantFixture _tenant;

    private ContentsTenant(TenantFixture tenant) => _tenant = tenant;

    internal static async Task<ContentsTenant> StartAsync(Action<ContentTypeDefinitionBuilder>? alter = null)
    {
        var tenant = new TenantFixture(services =>
        {
            services.AddContentCore();
            services.AddLocalization();
            services.AddSingleton<IClock, FixedClock>();
            services.AddScoped<ILiquidTemplateManager, SlugOfDisplayText>();
            services.AddSingleton<ISlugService, Slugs>();
            services.AddSingleton<IHtmlSanitizerService, NoScripts>();
            services.AddSingleton<IAuthorizationService, NobodyMay>();

            foreach (var startup in new StartupBase[] { new Sapling.Contents.Title.Startup(), new Sapling.Contents.Autoroute.Startup(), new Sapling.Contents.Alias.Startup(), new Sapling.Contents.Html.Startup(), new Sapling.Contents.Startup() })
            {
                startup.ConfigureServices(services);
            }
        });

        await tenant.ScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        await tenant.ScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Article", type =>
        {
            type.WithPart("TitlePart").WithPart("AutoroutePart").WithPart("AliasPart").WithPart("HtmlBodyPart");
            alter?.Invoke(type);
        }));
        return new ContentsTenant(tenant);
    }

    internal Task ScopeAsync(Func<IServiceProvider, Task> work) => _tenant.ScopeAsync(work);

    internal Task DoAsync(Func<IContentManager, Task> work) => _tenant.ScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    internal Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> work) => _tenant.ReadAsync(work);

    internal Task<ContentItem> CreateAsync(string title, Action<ContentItem>? change = null, VersionOptions? options = null) => _tenant.ReadAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync("Article");
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
        change?.Invoke(item);
        await contents.CreateAsync(item, options);
        return item;
    });

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    private sealed class FixedClock : IClock
    {
        public DateTime UtcNow => new(2021, 6, 18, 1, 0, 0, DateTimeKind.Utc);

        public ITimeZone[] GetTimeZones() => [];

        public ITimeZone GetTimeZone(string? timeZoneId) => throw new NotSupportedException();

        public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
    }

    /// <summary>Every pattern is the slug of the display text, as the usual pattern is.</summary>
    private sealed class SlugOfDisplayText(ISlugService slugs) : ILiquidTemplateManager
    {
        public Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) =>
            Task.FromResult(template.Contains("slugify", StringComparison.Ordinal) ? slugs.Slugify((model as ContentItem)?.DisplayText ?? string.Empty) : template);

        public Task RenderAsync(string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) => throw new NotSupportedException();

        public Task<IHtmlContent> RenderHtmlContentAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties) => throw new NotSupportedException();

        public bool Validate(string template, out IEnumerable<string> errors)
        {
            errors = [];
            return true;
        }
    }

    private sealed class NoScripts : IHtmlSanitizerService
    {
        public string Sanitize(string html) => html.Replace("<script>x</script>", string.Empty, StringComparison.Ordinal);
    }

    private sealed class NobodyMay : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(System.Security.Claims.ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
            Task.FromResult(AuthorizationResult.Failed());

        public Task<AuthorizationResult> AuthorizeAsync(System.Security.Claims.ClaimsPrincipal user, object? resource, string policyName) =>
            Task.FromResult(AuthorizationResult.Failed());
    }
}
