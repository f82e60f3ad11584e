namespace OrchardCore.Environment.Shell.Builders;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellPipeline
{
    Task Invoke(object context);
}
