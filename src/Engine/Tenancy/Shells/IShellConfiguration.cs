using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IShellConfiguration : IConfiguration
{
}
