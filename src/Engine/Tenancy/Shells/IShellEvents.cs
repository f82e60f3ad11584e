namespace OrchardCore.Environment.Shell.Events;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellEvents
{
    ShellsEvent? LoadingAsync { get; set; }
    ShellEvent? ReleasingAsync { get; set; }
    ShellEvent? ReloadingAsync { get; set; }
    ShellEvent? RemovingAsync { get; set; }
}
