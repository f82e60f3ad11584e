using System.Reflection;

namespace OrchardCore.Environment.Extensions;

/// <summary>Says how a type is attributed to features. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class FeatureTypeDiscoveryAttribute : Attribute
{
    public bool SkipExtension { get; set; }

    public bool SingleFeatureOnly { get; set; }

    public static FeatureTypeDiscoveryAttribute? GetFeatureTypeDiscoveryForType(Type type) =>
        type.GetCustomAttribute<FeatureTypeDiscoveryAttribute>(inherit: true);
}
