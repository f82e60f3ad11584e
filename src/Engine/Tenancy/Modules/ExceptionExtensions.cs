using System.Security;
using Microsoft.Extensions.Logging;

namespace OrchardCore.Modules;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ExceptionExtensions
{
    /// <summary>Whether the process cannot be expected to work on after it.</summary>
    public static bool IsFatal(this Exception ex) =>
        ex is OutOfMemoryException or SecurityException or System.Runtime.InteropServices.SEHException;

    public static bool IsFileSharingViolation(this Exception ex) =>
        ex is IOException && (ex.HResult & 0xFFFF) is 32 or 33;

    public static void LogException(this Exception ex, ILogger logger, Type sourceType, string method)
    {
        if (ex is OperationCanceledException)
        {
            logger.LogDebug(ex, "{Type} was cancelled in {Method}.", sourceType.Name, method);
            return;
        }

        logger.LogError(ex, "{Type} failed in {Method}.", sourceType.Name, method);
    }
}
