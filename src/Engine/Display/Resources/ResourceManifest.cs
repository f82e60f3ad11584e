namespace OrchardCore.ResourceManagement;

/// <summary>The named scripts and styles a module or theme declares. Contract: Orchard Core 3.0.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, IDictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    public string? BasePath { get; }

    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var byName = GetResources(resourceType);
        if (!byName.TryGetValue(resourceName, out var definitions))
        {
            byName[resourceName] = definitions = [];
        }

        definitions.Add(definition);
        return definition;
    }

    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var byName))
        {
            _resources[resourceType] = byName = new Dictionary<string, IList<ResourceDefinition>>(StringComparer.OrdinalIgnoreCase);
        }

        return byName;
    }
}
