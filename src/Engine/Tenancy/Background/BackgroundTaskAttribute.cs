namespace OrchardCore.BackgroundTasks;

/// <summary>When and how a background task runs: a cron schedule of five fields. Contract: Orchard Core 3.0.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public sealed class BackgroundTaskAttribute : Attribute
{
    public string Title { get; set; } = "";
    public bool Enable { get; set; } = true;
    public string Schedule { get; set; } = "*/5 * * * *";
    public string Description { get; set; } = "";
    public int LockTimeout { get; set; }
    public int LockExpiration { get; set; }
    public bool UsePipeline { get; set; }
}
