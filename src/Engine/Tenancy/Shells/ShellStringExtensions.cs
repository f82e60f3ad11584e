namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellStringExtensions
{
    public static bool IsDefaultShellName(this string? name) => name == ShellSettings.DefaultShellName;

    public static bool IsDefaultShellNameIgnoreCase(this string? name) =>
        ShellSettings.DefaultShellName.Equals(name, StringComparison.OrdinalIgnoreCase);
}
