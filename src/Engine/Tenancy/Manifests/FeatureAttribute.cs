using Sapling.Tenancy.Manifests;

namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of the assembly. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    protected internal static readonly char[] ListDelimiters = [';', ',', ' '];

    public FeatureAttribute()
    {
    }

    public FeatureAttribute(string id, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, "", "", "", description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public FeatureAttribute(string id, string name, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, "", "", description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public FeatureAttribute(string id, string name, string category, string priority, string description, string featureDependencies, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
    {
        Id = id;
        Name = name;
        Category = category;
        Priority = priority;
        Description = description;
        Dependencies = ManifestText.List(featureDependencies, ListDelimiters);
        DefaultTenantOnly = ManifestText.Flag(defaultTenant);
        IsAlwaysEnabled = ManifestText.Flag(alwaysEnabled);
        EnabledByDependencyOnly = ManifestText.Flag(enabledByDependencyOnly);
    }

    public virtual bool Exists => !string.IsNullOrEmpty(Id);

    public virtual string Id { get; set; } = "";

    public virtual string Name { get; set; } = "";

    public virtual string Description { get; set; } = "";

    public virtual string[] Dependencies { get; set; } = [];

    public virtual string Priority { get; set; } = "";

    public virtual string Category { get; set; } = "";

    public virtual bool DefaultTenantOnly { get; set; }

    public virtual bool IsAlwaysEnabled { get; set; }

    public virtual bool EnabledByDependencyOnly { get; set; }
}
