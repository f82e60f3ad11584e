using System.Security.Claims;
using System.Text.Encodings.Web;
using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Tests.Display.Liquid;

/// <summary>A tenant's Liquid, with files in memory and shapes that render as their type unless a file has their name.</summary>
internal sealed class LiquidHost : IDisposable
{
    private readonly ServiceProvider _services;

    public LiquidHost(string environment = "Production", Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddMemoryCache();
        services.AddSingleton<IHostEnvironment>(new TestEnvironment(environment));
        services.AddLiquidCoreServices();
        services.AddResourceManagement();
        services.AddSingleton<IShapeTemplateFileProviderAccessor>(Files);
        services.AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = Http });
        services.AddSingleton<ILocalClock>(new VietnamClock());
        services.AddSingleton<IFileVersionProvider>(new TestVersions());
        services.AddSingleton<ISiteService>(new TestSite(Site));
        services.AddSingleton<IStringLocalizerFactory>(Words);
        services.AddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.AddSingleton<IAuthorizationService, ClaimedPermissions>();
        services.AddSingleton<IPermissionService, ClaimedPermissions>();
        services.AddScoped<IShapeFactory, TestShapes>();
        services.AddScoped<IDisplayHelper, TestDisplay>();
        services.AddScoped<ILayoutAccessor, TestLayout>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        Scope = _services.CreateScope().ServiceProvider;
        Http.RequestServices = Scope;
    }

    public IServiceProvider Scope { get; }

    public HttpContext Http { get; } = new DefaultHttpContext();

    public SiteSettings Site { get; } = new() { SiteName = "Ban Dân tộc" };

    public MemoryFiles Files { get; } = new();

    public LogLines Log { get; } = new();

    public Words Words { get; } = new();

    /// <summary>Signs somebody in who has the permissions.</summary>
    public void SignIn(params string[] permissions)
        => Http.User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.Name, "lan"), .. permissions.Select(name => new Claim("Permission", name))], "Test"));

    public Task<string> RenderAsync(string template, object? model = null)
        => Scope.GetRequiredService<ILiquidTemplateManager>().RenderStringAsync(template, Scope.GetRequiredService<HtmlEncoder>(), model);

    public async Task<string> RenderShapeAsync(IShape shape)
        => Text(await Scope.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape));

    public string Text(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, Scope.GetRequiredService<HtmlEncoder>());
        return writer.ToString();
    }

    public void Dispose() => _services.Dispose();

    private sealed class TestShapes : IShapeFactory
    {
        public dynamic New => throw new NotSupportedException();

        public async ValueTask<IShape> CreateAsync(string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created)
        {
            var shape = await shapeFactory();
            shape.Metadata.Type = shapeType;
            created?.Invoke(new ShapeCreatedContext { Shape = shape, ShapeType = shapeType });
            return shape;
        }
    }

    private sealed class TestDisplay(IServiceProvider services, IShapeTemplateFileProviderAccessor files) : IDisplayHelper
    {
        public async Task<IHtmlContent> ShapeExecuteAsync(IShape? shape)
        {
            switch (shape)
            {
                case null:
                    return HtmlString.Empty;
                case PositionWrapper wrapper:
                    return PositionWrapper.UnWrap(wrapper);
            }

            var shown = new ShapeDisplayContext { Shape = shape };
            shape.Metadata.Displaying.ToList().ForEach(action => action(shown));
            var rendered = await RenderAsync(shape);
            shape.Metadata.Displayed.ToList().ForEach(action => action(shown));
            return rendered;
        }

        private async Task<IHtmlContent> RenderAsync(IShape shape)
        {
            var path = "Areas/Test/Views/" + shape.Metadata.Type + ".liquid";
            if (files.FileProvider.GetFileInfo(path).Exists)
            {
                var engine = services.GetServices<IShapeTemplateViewEngine>().First();
                return await engine.RenderAsync(path, new DisplayContext { Value = shape, DisplayHelper = this, ServiceProvider = services });
            }

            if (shape.Metadata.Type == "Zone")
            {
                var html = new HtmlContentBuilder();
                foreach (var item in shape.Items)
                {
                    html.AppendHtml(await ShapeExecuteAsync((IShape)item));
                }

                return html;
            }

            return new HtmlString("<" + shape.Metadata.Type + "/>");
        }
    }

    private sealed class TestLayout : ILayoutAccessor
    {
        private readonly ZoneHolding _layout = new(() => new(new Shape { Metadata = { Type = "Zone" } })) { Metadata = { Type = "Layout" } };

        public Task<IZoneHolding> GetLayoutAsync() => Task.FromResult<IZoneHolding>(_layout);
    }

    private sealed class TestSite(SiteSettings site) : ISiteService
    {
        public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(site);

        public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(site);

        public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
    }

    private sealed class TestVersions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }

    private sealed class TestEnvironment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "Test";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
