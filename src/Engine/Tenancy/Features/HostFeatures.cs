using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Tenancy.Features;

/// <summary>A feature that the host enables in tenants that are not set up yet.</summary>
internal sealed class SetupFeature(string id) : ShellFeature(id);

/// <summary>A feature that the host enables in each tenant that is set up.</summary>
internal sealed class TenantFeature(string id) : ShellFeature(id, alwaysEnabled: true);
