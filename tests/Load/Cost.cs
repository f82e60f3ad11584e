using System.Diagnostics;

namespace OrchardSite.Load;

/// <summary>
/// What one request costs the process: processor time, allocated bytes, SQL statements of the document store. One request at a
/// time; the client's own share is measured on a constant body and taken off.
/// </summary>
internal readonly record struct Cost(double Milliseconds, double Kilobytes, double Statements)
{
    public static async Task<Cost> MeasureAsync(Uri address, string path, int requests, bool uncached = false)
    {
        using var process = Process.GetCurrentProcess();
        await LoadClient.RepeatAsync(address, path, requests, uncached);
        var statements = StatementCounter.Count;
        var bytes = GC.GetTotalAllocatedBytes();
        process.Refresh();
        var time = process.TotalProcessorTime;
        await LoadClient.RepeatAsync(address, path, requests, uncached);
        process.Refresh();

        return new Cost(
            (process.TotalProcessorTime - time).TotalMilliseconds / requests,
            (GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / requests,
            (StatementCounter.Count - statements) / (double)requests);
    }

    public static Cost operator -(Cost all, Cost client) =>
        new(all.Milliseconds - client.Milliseconds, all.Kilobytes - client.Kilobytes, all.Statements - client.Statements);
}
