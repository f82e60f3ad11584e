using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrchardCore.HealthChecks.Models;

namespace OrchardCore.HealthChecks.Services;

/// <summary>Writes what the checks found. Contract: Orchard Core 3.0.</summary>
public interface IHealthChecksResponseWriter
{
    Task WriteResponseAsync(HttpContext context, HealthReport report);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class DefaultHealthChecksResponseWriter : IHealthChecksResponseWriter
{
    public Task WriteResponseAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new HealthCheckResponse
    {
        Status = report.Status.ToString(),
        Duration = report.TotalDuration,
        HealthChecks = report.Entries.Select(entry => new HealthCheckEntry
        {
            Name = entry.Key,
            Status = entry.Value.Status.ToString(),
            Description = entry.Value.Description,
        }),
    }, context.RequestAborted);
}
