using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ShellContextFeature
{
    public PathString OriginalPath { get; init; }
    public PathString OriginalPathBase { get; init; }
    public ShellContext ShellContext { get; init; } = null!;
}
