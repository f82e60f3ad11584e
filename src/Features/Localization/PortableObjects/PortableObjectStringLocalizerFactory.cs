using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PortableObjectStringLocalizerFactory : IStringLocalizerFactory
{
    private readonly ConcurrentDictionary<string, IStringLocalizer> _localizers = new(StringComparer.Ordinal);
    private readonly ILocalizationManager _localizationManager;
    private readonly bool _fallBackToParentCulture;
    private readonly ILogger _logger;

    public PortableObjectStringLocalizerFactory(
        ILocalizationManager localizationManager,
        IOptions<RequestLocalizationOptions> requestLocalizationOptions,
        ILogger<PortableObjectStringLocalizerFactory> logger)
    {
        _localizationManager = localizationManager;
        _fallBackToParentCulture = requestLocalizationOptions.Value.FallBackToParentUICultures;
        _logger = logger;
    }

    public IStringLocalizer Create(Type resourceSource) => Create(resourceSource.FullName ?? resourceSource.Name);

    /// <summary>A view's base name starts with the application's or the module's name; its context is the rest, as translators know it.</summary>
    public IStringLocalizer Create(string baseName, string location) => Create(
        location.Length > 0 && baseName.StartsWith(location + ".", StringComparison.Ordinal) ? baseName[(location.Length + 1)..] : baseName);

    private IStringLocalizer Create(string context) => _localizers.GetOrAdd(
        context,
        static (name, factory) => new PortableObjectStringLocalizer(name, factory._localizationManager, factory._fallBackToParentCulture, factory._logger),
        this);
}
