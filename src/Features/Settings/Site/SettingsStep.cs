using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Sapling.Settings.Site;

/// <summary>The step <c>Settings</c>: the known settings by name, any other key as a section of its own, verbatim.</summary>
internal sealed class SettingsStep(ISiteService sites, IStringLocalizer<SettingsStep> S) : NamedRecipeStepHandler("Settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (key, value) in context.Step)
        {
            if (key == "name")
            {
                continue;
            }

            try
            {
                if (!Set(site, key, value))
                {
                    site.Properties[key] = value?.DeepClone();
                }
            }
            catch (Exception exception) when (exception is InvalidOperationException or FormatException or OverflowException or JsonException or ArgumentException)
            {
                context.Errors.Add(S["The setting '{0}' has a value of the wrong kind: {1}.", key, value is JsonValue ? value.ToString() : value?.ToJsonString() ?? "null"]);
                return;
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }

    // Expressions always give texts, so numbers and truths are read from texts too.
    private static bool Set(ISite site, string key, JsonNode? value)
    {
        switch (key)
        {
            case nameof(ISite.BaseUrl): site.BaseUrl = Text(value); break;
            case nameof(ISite.Calendar): site.Calendar = Text(value); break;
            case nameof(ISite.MaxPagedCount): site.MaxPagedCount = Number(value); break;
            case nameof(ISite.MaxPageSize): site.MaxPageSize = Number(value); break;
            case nameof(ISite.PageSize): site.PageSize = Number(value); break;
            case nameof(ISite.ResourceDebugMode): site.ResourceDebugMode = Enumeration<ResourceDebugMode>(value); break;
            case nameof(ISite.SiteName): site.SiteName = Text(value); break;
            case nameof(ISite.PageTitleFormat): site.PageTitleFormat = Text(value); break;
            case nameof(ISite.SiteSalt): site.SiteSalt = Text(value); break;
            case nameof(ISite.SuperUser): site.SuperUser = Text(value); break;
            case nameof(ISite.TimeZoneId): site.TimeZoneId = Text(value); break;
            case nameof(ISite.UseCdn): site.UseCdn = Truth(value); break;
            case nameof(ISite.CdnBaseUrl): site.CdnBaseUrl = Text(value); break;
            case nameof(ISite.AppendVersion): site.AppendVersion = Truth(value); break;
            case nameof(ISite.CacheMode): site.CacheMode = Enumeration<CacheMode>(value); break;
            case nameof(ISite.HomeRoute): site.HomeRoute = Route(value); break;
            default: return false;
        }

        return true;
    }

    private static string Text(JsonNode? value) => value is null ? null! : value.GetValue<string>();

    private static int Number(JsonNode? value)
        => Is(value, JsonValueKind.String) ? int.Parse(value.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) : value.GetValue<int>();

    private static bool Truth(JsonNode? value)
        => Is(value, JsonValueKind.String) ? bool.Parse(value.GetValue<string>()) : value.GetValue<bool>();

    private static T Enumeration<T>(JsonNode? value)
        where T : struct, Enum
    {
        var choice = Is(value, JsonValueKind.String) ? Enum.Parse<T>(value.GetValue<string>(), ignoreCase: true) : (T)Enum.ToObject(typeof(T), value.GetValue<int>());
        return Enum.IsDefined(choice) ? choice : throw new FormatException();
    }

    private static bool Is([NotNull] JsonNode? value, JsonValueKind kind) => (value ?? throw new FormatException()).GetValueKind() == kind;

    private static RouteValueDictionary Route(JsonNode? value)
    {
        var route = new RouteValueDictionary();
        foreach (var (key, part) in value is null ? [] : value.AsObject())
        {
            route[key] = part?.ToString();
        }

        return route;
    }
}
