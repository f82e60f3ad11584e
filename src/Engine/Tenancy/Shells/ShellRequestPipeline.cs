using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Modules;

/// <summary>A tenant's request pipeline. Contract: Orchard Core 3.0.</summary>
public class ShellRequestPipeline : IShellPipeline
{
    public RequestDelegate Next { get; set; } = null!;

    public Task Invoke(object context) => Next((HttpContext)context);
}
