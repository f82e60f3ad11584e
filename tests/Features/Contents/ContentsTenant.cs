using System.Security.Claims;
using System.Text.Encodings.Web;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Modules.Services;
using OrchardSite.Engine.Tests.Data.Tenants;
using Sapling.Content;
using Sapling.Contents.Editing;
using Sapling.Display.Html;
using Sapling.Display.Liquid;
using Sapling.Tenancy.Localization;

namespace OrchardSite.Features.Tests.Contents;

/// <summary>A tenant with all features of content on, and an Article that has every part of them.</summary>
internal sealed class ContentsTenant : IAsyncDisposable
{
    private readonly TenantFixture _tenant;
    private readonly Action<IServiceCollection> _configure;

    private ContentsTenant(Action<IServiceCollection>? more)
    {
        _configure = services =>
        {
            Configure(services);
            more?.Invoke(services);
        };
        _tenant = new TenantFixture(_configure);
    }

    internal SaigonClock Clock { get; } = new();

    internal Notes Notes { get; } = new();

    internal Log Log { get; } = new();

    /// <summary>Who acts; nobody at first.</summary>
    internal HttpContextAccessor Http { get; } = new();

    internal static async Task<ContentsTenant> StartAsync(Action<ContentTypeDefinitionBuilder>? alter = null, Action<IServiceCollection>? more = null)
    {
        var tenant = new ContentsTenant(more);
        await tenant.ScopeAsync(services => services.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        await tenant.ScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Article", type =>
        {
            type.WithPart("TitlePart").WithPart("AutoroutePart").WithPart("AliasPart").WithPart("HtmlBodyPart").WithPart("PublishLaterPart").WithPart("ArchiveLaterPart").Versionable();
            alter?.Invoke(type);
        }));
        return tenant;
    }

    internal Task ScopeAsync(Func<IServiceProvider, Task> work) => _tenant.ScopeAsync(work);

    internal Task DoAsync(Func<IContentManager, Task> work) => _tenant.ScopeAsync(services => work(services.GetRequiredService<IContentManager>()));

    internal Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> work) => _tenant.ReadAsync(work);

    internal Task<ContentItem?> FindAsync(string id, VersionOptions? options = null) =>
        ReadAsync(services => services.GetRequiredService<IContentManager>().GetAsync(id, options ?? VersionOptions.Latest));

    /// <summary>The same site in a new process: after a restart, or another node.</summary>
    internal void Restart() => _tenant.Restart(_configure);

    internal void SignIn(string name) => Http.HttpContext = new DefaultHttpContext
    {
        User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.NameIdentifier, name)], "test")),
    };

    internal Task<ContentItem> CreateAsync(string title, Action<ContentItem>? change = null, VersionOptions? options = null) => _tenant.ReadAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.NewAsync("Article");
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = title);
        change?.Invoke(item);
        await contents.CreateAsync(item, options);
        return item;
    });

    /// <summary>Changes the latest version as the editor's page does: in a version of its own.</summary>
    internal Task SaveAsync(string id, Action<ContentItem> change, bool publish = false) => _tenant.ScopeAsync(async services =>
    {
        var saving = services.GetRequiredService<ItemSaving>();
        var latest = (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!;
        var next = saving.Next(latest);
        change(next);
        await saving.StoreAsync(latest, next, publish);
    });

    public ValueTask DisposeAsync() => _tenant.DisposeAsync();

    private void Configure(IServiceCollection services)
    {
        services.AddContentCore();
        services.AddLocalization();
        services.AddSingleton(new DeclaredTexts(new Texts()));
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddSingleton<IClock>(Clock);
        services.AddSingleton<ILocalClock>(Clock);
        services.AddSingleton<INotifier>(Notes);
        services.AddSingleton<IHttpContextAccessor>(Http);
        services.AddSingleton<IHtmlLocalizerFactory, HtmlLocalizerFactory>();
        services.AddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.AddScoped<ILiquidTemplateManager, SlugOfDisplayText>();
        services.AddScoped<BrokenTemplates>();
        services.AddSingleton<ISlugService, Slugs>();
        services.AddSingleton<IHtmlSanitizerService, NoScripts>();
        services.AddSingleton<IAuthorizationService, NobodyMay>();

        StartupBase[] startups =
        [
            new Sapling.Contents.Title.Startup(), new Sapling.Contents.Autoroute.Startup(), new Sapling.Contents.Alias.Startup(), new Sapling.Contents.Html.Startup(),
            new Sapling.Contents.Scheduling.PublishLaterStartup(), new Sapling.Contents.Scheduling.ArchiveLaterStartup(), new Sapling.Contents.Startup(),
        ];

        foreach (var startup in startups)
        {
            startup.ConfigureServices(services);
        }
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
