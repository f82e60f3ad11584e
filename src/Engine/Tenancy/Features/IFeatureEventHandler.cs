using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IFeatureEventHandler
{
    Task DisabledAsync(IFeatureInfo feature);
    Task DisablingAsync(IFeatureInfo feature);
    Task EnabledAsync(IFeatureInfo feature);
    Task EnablingAsync(IFeatureInfo feature);
    Task InstalledAsync(IFeatureInfo feature);
    Task InstallingAsync(IFeatureInfo feature);
    Task UninstalledAsync(IFeatureInfo feature);
    Task UninstallingAsync(IFeatureInfo feature);
}
