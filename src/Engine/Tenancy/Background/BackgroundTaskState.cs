namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BackgroundTaskState
{
    public DateTime LastStartTime { get; set; }
    public string Name { get; set; } = null!;
}
