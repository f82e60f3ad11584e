using Microsoft.Extensions.Hosting;

namespace Sapling.Tenancy.Startup;

/// <summary>Waits until the server listens.</summary>
internal static class HostStart
{
    /// <returns>False when the host stops before it has started, for instance because its port is taken.</returns>
    public static async Task<bool> WaitAsync(IHostApplicationLifetime lifetime, CancellationToken stoppingToken)
    {
        var outcome = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(() => outcome.TrySetResult(true));
        await using var stopping = stoppingToken.Register(() => outcome.TrySetResult(false));
        return await outcome.Task;
    }
}
