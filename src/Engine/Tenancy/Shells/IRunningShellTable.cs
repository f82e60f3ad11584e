using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IRunningShellTable
{
    void Add(ShellSettings settings);
    ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true);
    void Remove(ShellSettings settings);
}
