namespace OrchardCore.Security.Permissions;

/// <summary>Contract: Orchard Core 3.0.</summary>
public sealed class DefaultPermissionService : IPermissionService
{
    private readonly IEnumerable<IPermissionProvider> _providers;
    private Dictionary<string, Permission>? _permissions;

    public DefaultPermissionService(IEnumerable<IPermissionProvider> permissionProviders) => _providers = permissionProviders;

    public async ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => (await LoadAsync()).Values;

    public async ValueTask<Permission> FindByNameAsync(string name) => (await LoadAsync()).GetValueOrDefault(name)!;

    private async ValueTask<Dictionary<string, Permission>> LoadAsync()
    {
        if (_permissions is not null)
        {
            return _permissions;
        }

        var permissions = new Dictionary<string, Permission>(StringComparer.Ordinal);
        foreach (var provider in _providers)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                permissions.TryAdd(permission.Name, permission);
            }
        }

        return _permissions = permissions;
    }
}
