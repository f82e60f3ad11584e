namespace OrchardCore.Environment.Extensions.Features;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IFeatureHash
{
    Task<int> GetFeatureHashAsync();
    Task<int> GetFeatureHashAsync(string featureId);
}
