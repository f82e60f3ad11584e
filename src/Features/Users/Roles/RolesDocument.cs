using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace OrchardCore.Roles.Models;

/// <summary>The tenant's roles as they are stored. Contract: Orchard Core 3.0.</summary>
public class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];

    public Dictionary<string, List<string>> MissingFeaturesByRole { get; set; } = [];
}
