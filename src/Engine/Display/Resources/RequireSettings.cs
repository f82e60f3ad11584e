namespace OrchardCore.ResourceManagement;

/// <summary>How one page wants one resource: location, version, debug or CDN variant, attributes. Contract: Orchard Core 3.0.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    public RequireSettings()
    {
    }

    public RequireSettings(ResourceManagementOptions options)
    {
        CdnMode = options.UseCdn;
        DebugMode = options.DebugMode;
        Culture = options.Culture;
        CdnBaseUrl = options.CdnBaseUrl;
        AppendVersion = options.AppendVersion;
    }

    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource)
        : this(options)
    {
        Name = resource.Name;
        Type = resource.Type;
        Version = resource.Version;
        Position = resource.Position;
        AppendVersion = resource.AppendVersion ?? AppendVersion;
    }

    public bool? AppendVersion { get; set; }
    public Dictionary<string, string> Attributes => _attributes ??= new(StringComparer.OrdinalIgnoreCase);
    public string? BasePath { get; set; }
    public string? CdnBaseUrl { get; set; }
    public bool CdnMode { get; set; }
    public string? Condition { get; set; }
    public string? Culture { get; set; }
    public bool DebugMode { get; set; }
    public List<string>? Dependencies { get; set; }
    public bool HasAttributes => _attributes is { Count: > 0 };
    public Action<ResourceDefinition>? InlineDefinition { get; set; }
    public ResourceLocation Location { get; set; }
    public string Name { get; set; } = string.Empty;
    public ResourcePosition Position { get; set; }
    public string Type { get; set; } = string.Empty;
    public string? Version { get; set; }

    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    public RequireSettings AtLocation(ResourceLocation location)
    {
        // Head wins: what already loads in the head cannot be moved behind something that needs it there.
        Location = Location == ResourceLocation.Head && location == ResourceLocation.Foot ? Location : location;
        return this;
    }

    public RequireSettings UseCdn() => UseCdn(true);

    public RequireSettings UseCdn(bool cdn)
    {
        CdnMode = cdn;
        return this;
    }

    public RequireSettings UseCdnBaseUrl(string cdnBaseUrl)
    {
        CdnBaseUrl = cdnBaseUrl;
        return this;
    }

    public RequireSettings UseDebugMode() => UseDebugMode(true);

    public RequireSettings UseDebugMode(bool debugMode)
    {
        DebugMode = debugMode;
        return this;
    }

    public RequireSettings UseCulture(string? cultureName)
    {
        Culture = string.IsNullOrEmpty(cultureName) ? Culture : cultureName;
        return this;
    }

    public RequireSettings UseCondition(string condition)
    {
        Condition = condition;
        return this;
    }

    public RequireSettings UseVersion(string? version)
    {
        Version = string.IsNullOrEmpty(version) ? Version : version;
        return this;
    }

    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion ?? AppendVersion;
        return this;
    }

    public RequireSettings WithBasePath(string basePath)
    {
        BasePath = basePath;
        return this;
    }

    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        InlineDefinition += resourceDefinition;
        return this;
    }

    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies ??= [];
        Dependencies.AddRange(dependencies);
        return this;
    }

    /// <summary>A dependency loads no later than what needs it: in the head with it, and first with it.</summary>
    public RequireSettings UpdatePositionFromDependent(RequireSettings dependent)
    {
        if (dependent.Location is ResourceLocation.Head or ResourceLocation.Inline || Location == ResourceLocation.Unspecified)
        {
            Location = Location == ResourceLocation.Head ? Location : dependent.Location;
        }

        if (dependent.Position == ResourcePosition.First)
        {
            Position = ResourcePosition.First;
        }

        return this;
    }

    /// <summary>What needs a resource that loads last loads last too.</summary>
    public RequireSettings UpdatePositionFromDependency(RequireSettings dependency)
    {
        if (dependency.Position == ResourcePosition.Last)
        {
            Position = ResourcePosition.Last;
        }

        return this;
    }

    public RequireSettings CombinePosition(RequireSettings dependent) => UpdatePositionFromDependent(dependent);

    public RequireSettings New() => new()
    {
        Name = Name,
        Type = Type,
        Location = Location,
        CdnMode = CdnMode,
        DebugMode = DebugMode,
        Culture = Culture,
        CdnBaseUrl = CdnBaseUrl,
        AppendVersion = AppendVersion,
        Position = Position,
    };

    public RequireSettings NewAndCombine(RequireSettings other) => New().Combine(other);

    public RequireSettings Combine(RequireSettings other)
    {
        AtLocation(other.Location == ResourceLocation.Unspecified ? Location : other.Location);
        UseVersion(other.Version).UseCulture(other.Culture).ShouldAppendVersion(other.AppendVersion);
        CdnMode |= other.CdnMode;
        DebugMode |= other.DebugMode;
        CdnBaseUrl ??= other.CdnBaseUrl;
        BasePath ??= other.BasePath;
        Condition ??= other.Condition;
        InlineDefinition ??= other.InlineDefinition;
        Position = Position == ResourcePosition.ByDependency ? other.Position : Position;
        if (other.Dependencies is not null)
        {
            SetDependencies([.. other.Dependencies]);
        }

        if (other.HasAttributes)
        {
            foreach (var (name, value) in other.Attributes)
            {
                Attributes.TryAdd(name, value);
            }
        }

        return this;
    }
}
