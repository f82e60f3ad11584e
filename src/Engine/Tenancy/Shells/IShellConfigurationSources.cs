using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellConfigurationSources
{
    Task AddSourcesAsync(string tenant, IConfigurationBuilder builder);
    Task RemoveAsync(string tenant);
    Task SaveAsync(string tenant, IDictionary<string, string?> data);
}
