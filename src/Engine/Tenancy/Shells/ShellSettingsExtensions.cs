using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellSettingsExtensions
{
    public static bool IsDefaultShell(this ShellSettings? settings) => settings is not null && settings.Name.IsDefaultShellName();
    public static bool IsUninitialized(this ShellSettings? settings) => settings is { State: TenantState.Uninitialized };
    public static bool IsInitializing(this ShellSettings? settings) => settings is { State: TenantState.Initializing };
    public static bool IsRunning(this ShellSettings? settings) => settings is { State: TenantState.Running };
    public static bool IsDisabled(this ShellSettings? settings) => settings is { State: TenantState.Disabled };
    public static bool IsInitialized(this ShellSettings? settings) => settings.IsRunning() || settings.IsDisabled();
    public static bool IsRemovable(this ShellSettings? settings) => (settings.IsUninitialized() || settings.IsDisabled()) && !settings.IsDefaultShell();
    public static bool HasConfiguration(this ShellSettings? settings) => settings is { Disposed: false };

    public static bool HasUrlPrefix(this ShellSettings? settings, string? urlPrefix) =>
        settings is not null &&
        string.Equals(settings.RequestUrlPrefix ?? "", (urlPrefix ?? "").Trim(' ', '/'), StringComparison.OrdinalIgnoreCase);

    public static bool HasUrlHost(this ShellSettings? settings, string? urlHost) =>
        settings.HasUrlHost((urlHost ?? "").Split(ShellSettings.HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static bool HasUrlHost(this ShellSettings? settings, string[] urlHosts)
    {
        if (settings is null)
        {
            return false;
        }

        var own = settings.RequestUrlHosts;
        return own.Length == 0 && urlHosts.Length == 0 ||
            own.Intersect(urlHosts, StringComparer.OrdinalIgnoreCase).Any();
    }

    public static ShellSettings AsDefaultShell(this ShellSettings settings)
    {
        settings.Name = ShellSettings.DefaultShellName;
        return settings;
    }

    public static ShellSettings AsUninitialized(this ShellSettings settings) => settings.In(TenantState.Uninitialized);
    public static ShellSettings AsInitializing(this ShellSettings settings) => settings.In(TenantState.Initializing);
    public static ShellSettings AsRunning(this ShellSettings settings) => settings.In(TenantState.Running);
    public static ShellSettings AsDisabled(this ShellSettings settings) => settings.In(TenantState.Disabled);

    public static ShellSettings AsDisposable(this ShellSettings settings)
    {
        settings.Disposable = true;
        return settings;
    }

    private static ShellSettings In(this ShellSettings settings, TenantState state)
    {
        settings.State = state;
        return settings;
    }
}
