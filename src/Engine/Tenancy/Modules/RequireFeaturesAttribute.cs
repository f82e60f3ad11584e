using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>Uses a type only in tenants where all of these features are enabled. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class RequireFeaturesAttribute : Attribute
{
    public RequireFeaturesAttribute(params string[] featureNames) => RequiredFeatureNames = featureNames;

    public IList<string> RequiredFeatureNames { get; }

    public static IList<string> GetRequiredFeatureNamesForType(Type type) =>
        type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
