using System.Security.Claims;

namespace OrchardCore.Security;

/// <summary>Decides whether claims grant a permission, following what implies it. Contract: Orchard Core 3.0.</summary>
public interface IPermissionGrantingService
{
    bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims);
}
