namespace OrchardCore.BackgroundTasks;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class BackgroundTaskSettings
{
    public string Name { get; set; } = "";
    public string Title { get; set; } = "";
    public bool Enable { get; set; } = true;
    public string Schedule { get; set; } = "*/5 * * * *";
    public string Description { get; set; } = "";
    public int LockTimeout { get; set; }
    public int LockExpiration { get; set; }
    public bool UsePipeline { get; set; }
    public bool IsAtomic => LockTimeout > 0 && LockExpiration > 0;
}
