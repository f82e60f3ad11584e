using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IFeatureProfilesService
{
    Task<IDictionary<string, FeatureProfile>> GetFeatureProfilesAsync();
}
