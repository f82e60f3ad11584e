using Sapling.Tenancy.Manifests;

namespace OrchardCore.Modules.Manifest;

/// <summary>Declares that the assembly is a module, and its main feature. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    private string? _type;

    public ModuleAttribute()
    {
    }

    public ModuleAttribute(string id, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, "", "", "", "", description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ModuleAttribute(string id, string name, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, "", "", "", description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ModuleAttribute(string id, string name, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : this(id, name, "", category, priority, description, author, semVer, websiteUrl, featureDependencies, tags, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
    }

    public ModuleAttribute(string id, string name, string type, string category, string priority, string description, string author, string semVer, string websiteUrl, string featureDependencies, string tags, object defaultTenant, object alwaysEnabled, object enabledByDependencyOnly)
        : base(id, name, category, priority, description, featureDependencies, defaultTenant, alwaysEnabled, enabledByDependencyOnly)
    {
        _type = string.IsNullOrEmpty(type) ? null : type;
        Author = author;
        Version = semVer;
        Website = websiteUrl;
        Tags = ManifestText.List(tags, ListDelimiters);
    }

    public virtual string Type
    {
        get => _type ??= GetAttributePrefix(GetType());
        protected internal set => _type = value;
    }

    public virtual string Author { get; set; } = "";

    public virtual string Website { get; set; } = "";

    public virtual string Version { get; set; } = "0.0";

    public virtual string[] Tags { get; set; } = [];

    public virtual List<FeatureAttribute> Features { get; } = [];

    protected internal static string GetAttributePrefix(Type attributeType)
    {
        const string suffix = "Attribute";
        var name = attributeType.Name;
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }
}
