namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ShellHostReloadException : Exception
{
    public ShellHostReloadException(string message) : base(message)
    {
    }
}
