namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellReleaseManager
{
    void RequestRelease();
    void SuspendReleaseRequest();
}
