using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Modules.Manifest;
using Sapling.Display;
using Sapling.Display.Templates;

namespace OrchardSite.Engine.Tests.Display;

/// <summary>The shapes of a tenant with modules and themes in memory. A template <c>.txt</c> is a function of the display context.</summary>
internal sealed class DisplayHost : IDisposable
{
    public const string Module = "Module";
    public const string BaseTheme = "BaseTheme";
    public const string Theme = "Theme";

    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    private readonly ServiceProvider _services;
    private readonly World _world = new();

    public DisplayHost(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(_world);
        services.AddSingleton(_encoder);
        services.AddSingleton<IShellFeaturesManager>(_world);
        services.AddSingleton<IExtensionManager>(_world);
        services.AddSingleton<ITypeFeatureProvider>(_world);
        services.AddSingleton<IHostEnvironment>(_world);
        services.AddSingleton<IShapeTemplateFileProviderAccessor>(_world);
        services.AddSingleton<ViewFiles>(new WorldFiles(_world));
        services.AddSingleton<IShapeTemplateViewEngine>(_world);
        services.AddScoped<IThemeSelector>(_ => _world);
        services.AddSingleton<IClock>(new StoppedClock());
        services.AddSingleton<ILocalClock>(new StoppedClock());
        services.AddShapes();
        services.AddSingleton(typeof(Microsoft.AspNetCore.Mvc.Localization.IHtmlLocalizer<>), typeof(Microsoft.AspNetCore.Mvc.Localization.HtmlLocalizer<>));
        services.AddSingleton<Microsoft.AspNetCore.Mvc.Localization.IHtmlLocalizerFactory, Microsoft.AspNetCore.Mvc.Localization.HtmlLocalizerFactory>();
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        Services = _services.CreateScope().ServiceProvider;
    }

    public IServiceProvider Services { get; private set; }

    public IShapeFactory Factory => Services.GetRequiredService<IShapeFactory>();

    public string? CurrentTheme
    {
        get => _world.CurrentTheme;
        set => _world.CurrentTheme = value;
    }

    /// <summary>A template of a module or theme, e.g. <c>Views/Content.Summary.txt</c>.</summary>
    public DisplayHost Template(string owner, string path, Func<DisplayContext, Task<string>> render)
    {
        _world.Templates[$"Areas/{owner}/{path}"] = render;
        return this;
    }

    public DisplayHost Template(string owner, string path, string text) => Template(owner, path, _ => Task.FromResult(text));

    public DisplayHost Placement(string owner, string json)
    {
        _world.Files[$"Areas/{owner}/placement.json"] = json;
        return this;
    }

    public void NextRequest() => Services = _services.CreateScope().ServiceProvider;

    public async Task<string> RenderAsync(IShape? shape) =>
        Text(await Services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape));

    public async Task<string> RenderAsync(string shapeType, Action<IShape>? change = null)
    {
        var shape = await Factory.CreateAsync(shapeType);
        change?.Invoke(shape);
        return await RenderAsync(shape);
    }

    public static string Text(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, _encoder);
        return writer.ToString();
    }

    public void Dispose() => _services.Dispose();

    private sealed class WorldFiles(World world) : ViewFiles(null!)
    {
        public override IReadOnlyList<string> Of(string moduleId) =>
            [.. world.Templates.Keys.Where(path => path.StartsWith($"Areas/{moduleId}/", StringComparison.Ordinal)).Order()];
    }

    private sealed class StoppedClock : IClock, ILocalClock
    {
        public static DateTime Now { get; } = new(2021, 6, 18, 2, 0, 0, DateTimeKind.Utc);

        public DateTime UtcNow => Now;

        public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => dateTimeOffset.ToOffset(TimeSpan.FromHours(7));

        public ITimeZone GetSystemTimeZone() => null!;

        public ITimeZone GetTimeZone(string? timeZoneId) => null!;

        public ITimeZone[] GetTimeZones() => [];

        public Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset) => Task.FromResult(dateTimeOffset.ToOffset(TimeSpan.FromHours(7)));

        public Task<DateTime> ConvertToUtcAsync(DateTime dateTime) => Task.FromResult(dateTime.AddHours(-7));

        public Task<DateTimeOffset> GetLocalNowAsync() => ConvertToLocalAsync(UtcNow);

        public Task<ITimeZone> GetLocalTimeZoneAsync() => Task.FromResult<ITimeZone>(null!);
    }
}
