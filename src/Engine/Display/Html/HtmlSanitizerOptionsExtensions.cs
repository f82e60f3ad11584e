using Ganss.Xss;
using OrchardCore.Infrastructure.Html;
using HtmlSanitizerOptions = OrchardCore.Infrastructure.Html.HtmlSanitizerOptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class HtmlSanitizerOptionsExtensions
{
    public static void ConfigureHtmlSanitizer(this IServiceCollection services, Action<HtmlSanitizer> action)
        => services.Configure<HtmlSanitizerOptions>(options => options.Configure.Add(action));
}
