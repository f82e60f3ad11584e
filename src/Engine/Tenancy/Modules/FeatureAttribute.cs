namespace OrchardCore.Modules;

/// <summary>Puts a type into one of its assembly's features. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class FeatureAttribute : Attribute
{
    public FeatureAttribute(string featureName) => FeatureName = featureName;

    public string FeatureName { get; set; }
}
