namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BackgroundServiceOptions
{
    public TimeSpan MinimumIdleTime { get; set; }
    public TimeSpan PollingTime { get; set; }
    public bool ShellWarmup { get; set; }
}
