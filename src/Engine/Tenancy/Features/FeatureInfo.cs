using System.Globalization;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Sapling.Tenancy.Features;

/// <summary>A feature as its assembly declares it.</summary>
internal sealed class FeatureInfo(FeatureAttribute declared, IExtensionInfo extension, string[] dependencies) : IFeatureInfo
{
    public string Id => declared.Id;
    public string Name { get; } = string.IsNullOrEmpty(declared.Name) ? declared.Id : declared.Name;
    public string Category { get; } = declared.Category;
    public string Description => declared.Description;
    public int Priority { get; } = int.TryParse(declared.Priority, NumberStyles.Integer, CultureInfo.InvariantCulture, out var priority) ? priority : 0;
    public bool DefaultTenantOnly => declared.DefaultTenantOnly;
    public bool IsAlwaysEnabled => declared.IsAlwaysEnabled;
    public bool EnabledByDependencyOnly => declared.EnabledByDependencyOnly;
    public string[] Dependencies => dependencies;
    public IExtensionInfo Extension => extension;

    public override string ToString() => Id;

    public static FeatureInfo Create(FeatureAttribute declared, IExtensionInfo extension)
    {
        var dependencies = (declared.Dependencies ?? []).Where(id => !string.IsNullOrWhiteSpace(id)).Select(id => id.Trim());
        if (BaseTheme(extension) is { Length: > 0 } baseTheme)
        {
            dependencies = dependencies.Append(baseTheme);
        }

        var info = extension.Manifest.ModuleInfo;
        return new FeatureInfo(Complete(declared, info), extension, dependencies.Distinct(StringComparer.Ordinal).ToArray());
    }

    public static string? BaseTheme(IExtensionInfo extension) => (extension.Manifest.ModuleInfo as ThemeAttribute)?.BaseTheme;

    /// <summary>What a feature leaves out it takes from its module.</summary>
    private static FeatureAttribute Complete(FeatureAttribute declared, ModuleAttribute module)
    {
        if (string.IsNullOrEmpty(declared.Category))
        {
            declared.Category = !string.IsNullOrEmpty(module.Category) ? module.Category : module is ThemeAttribute ? "Theme" : "Uncategorized";
        }

        if (string.IsNullOrEmpty(declared.Priority))
        {
            declared.Priority = module.Priority;
        }

        return declared;
    }
}
