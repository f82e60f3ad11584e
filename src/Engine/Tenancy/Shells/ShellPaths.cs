using OrchardCore.Environment.Shell;

namespace Sapling.Tenancy.Shells;

/// <summary>Where the data of the application and of its tenants lies on disk.</summary>
public static class ShellPaths
{
    /// <summary>The folder of one tenant. Throws when the name could leave the folder of tenants.</summary>
    public static string TenantFolder(this ShellOptions options, string tenant)
    {
        if (tenant.Length == 0 || tenant is "." or ".." || tenant.AsSpan().ContainsAny('/', '\\', '\0') || tenant.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
        {
            throw new ArgumentException($"'{tenant}' cannot be the name of a tenant: use letters, digits, '-' and '_'.", nameof(tenant));
        }

        return Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, tenant);
    }
}
