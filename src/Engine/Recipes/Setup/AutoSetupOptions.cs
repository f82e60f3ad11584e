using System.ComponentModel.DataAnnotations;

namespace OrchardCore.AutoSetup.Options;

/// <summary>Configuration section <c>OrchardCore_AutoSetup</c>. Contract: Orchard Core 3.0.</summary>
public class AutoSetupOptions : IValidatableObject
{
    public string AutoSetupPath { get; set; } = null!;

    public List<TenantSetupOptions> Tenants { get; set; } = [];

    public bool ConfigurationExists { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var repeated in Tenants.GroupBy(tenant => tenant.ShellName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return new ValidationResult($"OrchardCore_AutoSetup names the tenant '{repeated.Key}' {repeated.Count()} times.", [nameof(Tenants)]);
        }

        foreach (var repeated in Tenants.GroupBy(tenant => (tenant.RequestUrlHost ?? "", (tenant.RequestUrlPrefix ?? "").Trim('/', ' ').ToLowerInvariant())).Where(group => group.Count() > 1))
        {
            yield return new ValidationResult(
                $"OrchardCore_AutoSetup gives the same RequestUrlHost and RequestUrlPrefix to {string.Join(", ", repeated.Select(tenant => tenant.ShellName))}.", [nameof(Tenants)]);
        }

        foreach (var result in Tenants.SelectMany(tenant => tenant.Validate(validationContext)))
        {
            yield return result;
        }
    }
}
