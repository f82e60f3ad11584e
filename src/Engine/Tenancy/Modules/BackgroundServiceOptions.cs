namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BackgroundServiceOptions
{
    /// <summary>Between two looks at what is due.</summary>
    public TimeSpan PollingTime { get; set; } = TimeSpan.FromSeconds(5);

    public TimeSpan MinimumIdleTime { get; set; } = TimeSpan.FromSeconds(10);

    public bool ShellWarmup { get; set; }
}
