using OrchardCore.Environment.Shell;
using Sapling.Data.Stores;

namespace Sapling.Tenants.Editing;

/// <summary>What the page of one site sends.</summary>
public sealed class TenantInput
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Prefix { get; set; }

    public string? Hosts { get; set; }

    internal static TenantInput Of(ShellSettings settings) => new()
    {
        Name = settings.Name,
        Description = settings["Description"],
        Prefix = settings.RequestUrlPrefix,
        Hosts = settings.RequestUrlHost,
    };

    internal void CopyTo(ShellSettings settings)
    {
        settings["Description"] = Description?.Trim().Composed();
        settings.RequestUrlPrefix = Prefix?.Trim(' ', '/');
        settings.RequestUrlHost = Hosts?.Trim();
    }
}

/// <summary>What the page of one site shows.</summary>
public sealed record TenantPage(TenantInput Input, bool IsNew);
