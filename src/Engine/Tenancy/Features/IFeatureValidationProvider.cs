namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IFeatureValidationProvider
{
    ValueTask<bool> IsFeatureValidAsync(string id);
}
