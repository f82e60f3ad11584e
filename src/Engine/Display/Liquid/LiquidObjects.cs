using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OrchardCore.Entities;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardCore.Localization;
using OrchardCore.Settings;
using Sapling.Display.Liquid.Tags;
using Sapling.Display.Liquid.Values;

namespace Sapling.Display.Liquid;

/// <summary>The objects every template sees: Site, User, Request, HttpContext, Culture, Environment, ShellSettings, Content.</summary>
internal static class LiquidObjects
{
    private sealed class SiteObject;

    private sealed class UserObject;

    private sealed class RequestObject;

    private sealed class HttpObject;

    private sealed class ItemsObject;

    private sealed class CultureObject
    {
        public override string ToString() => CultureInfo.CurrentUICulture.Name;
    }

    private sealed class EnvironmentObject;

    private sealed class ShellObject;

    public static void Add(TemplateOptions options)
    {
        Define(options, "Site", new SiteObject(), SiteAsync);
        Define(options, "User", new UserObject(), static (name, context) => new(User(name, context)));
        Define(options, "Request", new RequestObject(), RequestAsync);
        Define(options, "HttpContext", new HttpObject(), static (name, _) => new(name == "Items" ? new ObjectValue(new ItemsObject()) : NilValue.Instance));
        Define(options, "Culture", new CultureObject(), CultureAsync);
        Define(options, "Environment", new EnvironmentObject(), static (name, context) => new(Environment(name, context.Services.GetRequiredService<IHostEnvironment>())));
        Define(options, "ShellSettings", new ShellObject(), static (name, context) => new(Shell(name, context.Services.GetRequiredService<ShellSettings>())));
        options.Scope.SetValue("Content", new ObjectValue(new LiquidContentAccessor()));

        var members = options.MemberAccessStrategy;
        members.Register<ItemsObject, object?>(static (_, name, context) => context.Http().Items[name]);
        members.Register<LiquidPropertyAccessor, FluidValue>(static (accessor, name, _) => accessor.GetValueAsync(name));
        members.Register<IQueryCollection, object>(static (query, name) => Text(query[name]));
        members.Register<IFormCollection, object>(static (form, name) => Text(form[name]));
        members.Register<IHeaderDictionary, object>(static (headers, name) => Text(headers[name]));
        members.Register<IRequestCookieCollection, object?>(static (cookies, name) => cookies[name]);
        members.Register<RouteValueDictionary, object?>(static (route, name) => route[name]);
        members.Register<IIdentity, object?>(static (identity, name) => name switch
        {
            "Name" => identity.Name,
            "IsAuthenticated" => identity.IsAuthenticated,
            "AuthenticationType" => identity.AuthenticationType,
            _ => null,
        });
        members.Register<Claim>("Type", "Value");
    }

    private static void Define<T>(TemplateOptions options, string name, T instance, Func<string, LiquidTemplateContext, ValueTask<FluidValue>> member)
        where T : class
    {
        options.Scope.SetValue(name, new ObjectValue(instance));
        options.MemberAccessStrategy.Register<T, FluidValue>(async (_, key, context) => await member(key, context.Liquid()));
    }

    private static FluidValue Text(Microsoft.Extensions.Primitives.StringValues values) => values.Count switch
    {
        0 => NilValue.Instance,
        1 => new StringValue(values.ToString()),
        _ => new ArrayValue([.. values.Select(value => new StringValue(value ?? string.Empty))]),
    };

    private static FluidValue String(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    private static async ValueTask<FluidValue> SiteAsync(string name, LiquidTemplateContext context)
    {
        var site = await context.Services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        return name switch
        {
            nameof(ISite.SiteName) => String(site.SiteName),
            nameof(ISite.BaseUrl) => String(site.BaseUrl),
            nameof(ISite.PageTitleFormat) => String(site.PageTitleFormat),
            nameof(ISite.TimeZoneId) => String(site.TimeZoneId),
            nameof(ISite.Calendar) => String(site.Calendar),
            nameof(ISite.CdnBaseUrl) => String(site.CdnBaseUrl),
            nameof(ISite.PageSize) => NumberValue.Create(site.PageSize),
            nameof(ISite.MaxPageSize) => NumberValue.Create(site.MaxPageSize),
            nameof(ISite.MaxPagedCount) => NumberValue.Create(site.MaxPagedCount),
            nameof(ISite.UseCdn) => BooleanValue.Create(site.UseCdn),
            nameof(ISite.AppendVersion) => BooleanValue.Create(site.AppendVersion),
            nameof(IEntity.Properties) => LiquidValues.FromJson(site.Properties),
            _ => NilValue.Instance,
        };
    }

    private static FluidValue User(string name, LiquidTemplateContext context)
    {
        var user = context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User;
        return name switch
        {
            "Identity" when user?.Identity is { } identity => new ObjectValue(identity),
            "Name" => String(user?.Identity?.Name),
            "Claims" when user is not null => new ArrayValue([.. user.Claims.Select(claim => new ObjectValue(claim))]),
            _ => NilValue.Instance,
        };
    }

    private static async ValueTask<FluidValue> RequestAsync(string name, LiquidTemplateContext context)
    {
        if (context.Services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request is not { } request)
        {
            return NilValue.Instance;
        }

        return name switch
        {
            "QueryString" => String(request.QueryString.Value),
            "UriQueryString" => String(request.QueryString.ToUriComponent()),
            "ContentType" => String(request.ContentType),
            "ContentLength" => request.ContentLength is { } length ? NumberValue.Create(length) : NilValue.Instance,
            "Cookies" => new ObjectValue(request.Cookies),
            "Headers" => new ObjectValue(request.Headers),
            "Query" => new ObjectValue(request.Query),
            "Form" => request.HasFormContentType ? new ObjectValue(await request.ReadFormAsync(request.HttpContext.RequestAborted)) : NilValue.Instance,
            "Protocol" => String(request.Protocol),
            "Path" => String(request.Path.Value),
            "UriPath" => String(request.Path.ToUriComponent()),
            "PathBase" => String(request.PathBase.Value),
            "UriPathBase" => String(request.PathBase.ToUriComponent()),
            "Host" => String(request.Host.Value),
            "UriHost" => String(request.Host.ToUriComponent()),
            "IsHttps" => BooleanValue.Create(request.IsHttps),
            "Scheme" => String(request.Scheme),
            "Method" => String(request.Method),
            "Route" => new ObjectValue(request.RouteValues),
            "Url" => String(request.GetDisplayUrl()),
            _ => NilValue.Instance,
        };
    }

    private static async ValueTask<FluidValue> CultureAsync(string name, LiquidTemplateContext context) => name switch
    {
        "Name" => String(CultureInfo.CurrentUICulture.Name),
        "Dir" => String(CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr"),
        "SupportedCultures" when context.Services.GetService<ILocalizationService>() is { } cultures =>
            new ArrayValue([.. (await cultures.GetSupportedCulturesAsync()).Select(culture => new StringValue(culture))]),
        "DefaultCulture" when context.Services.GetService<ILocalizationService>() is { } cultures => String(await cultures.GetDefaultCultureAsync()),
        _ => NilValue.Instance,
    };

    private static FluidValue Environment(string name, IHostEnvironment environment) => name switch
    {
        "IsDevelopment" => BooleanValue.Create(environment.IsDevelopment()),
        "IsStaging" => BooleanValue.Create(environment.IsStaging()),
        "IsProduction" => BooleanValue.Create(environment.IsProduction()),
        "Name" => String(environment.EnvironmentName),
        _ => NilValue.Instance,
    };

    private static FluidValue Shell(string name, ShellSettings settings) => name switch
    {
        nameof(ShellSettings.Name) => String(settings.Name),
        nameof(ShellSettings.RequestUrlPrefix) => String(settings.RequestUrlPrefix),
        nameof(ShellSettings.RequestUrlHost) => String(settings.RequestUrlHost),
        nameof(ShellSettings.State) => String(settings.State.ToString()),
        _ => NilValue.Instance,
    };
}
