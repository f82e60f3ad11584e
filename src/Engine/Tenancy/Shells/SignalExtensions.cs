using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.Environment.Cache;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class SignalExtensions
{
    /// <summary>Signals after the current scope has saved its work, so that who hears it reads the new state.</summary>
    public static void DeferredSignalToken(this ISignal _, string key) => ShellScope.AddDeferredSignal(key);
}
