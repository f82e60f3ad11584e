using System.ComponentModel.DataAnnotations;
using OrchardCore.Environment.Shell;

namespace OrchardCore.AutoSetup.Options;

/// <summary>One tenant to be set up at the first start. Contract: Orchard Core 3.0.</summary>
public class TenantSetupOptions
{
    public string ShellName { get; set; } = null!;

    public string SiteName { get; set; } = null!;

    public string SiteTimeZone { get; set; } = null!;

    public string RecipeName { get; set; } = null!;

    public string AdminUsername { get; set; } = null!;

    public string AdminEmail { get; set; } = null!;

    /// <summary>Made up and shown once when left empty.</summary>
    public string AdminPassword { get; set; } = null!;

    public string DatabaseProvider { get; set; } = null!;

    public string DatabaseConnectionString { get; set; } = null!;

    public string DatabaseTablePrefix { get; set; } = null!;

    public string DatabaseSchema { get; set; } = null!;

    public string RequestUrlHost { get; set; } = null!;

    public string RequestUrlPrefix { get; set; } = null!;

    public string FeatureProfile { get; set; } = null!;

    public bool IsDefault => string.Equals(ShellName, ShellSettings.DefaultShellName, StringComparison.OrdinalIgnoreCase);

    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ShellName) || !ShellName.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') || char.IsAsciiDigit(ShellName[0]))
        {
            yield return Wrong(nameof(ShellName), "must consist of letters and digits and begin with a letter");
        }

        if (!IsDefault && string.IsNullOrWhiteSpace(RequestUrlHost) && string.IsNullOrWhiteSpace(RequestUrlPrefix))
        {
            yield return Wrong(nameof(RequestUrlPrefix), "or RequestUrlHost must be given, except for the tenant Default");
        }

        if (RequestUrlPrefix?.Trim('/', ' ').Contains('/', StringComparison.Ordinal) == true)
        {
            yield return Wrong(nameof(RequestUrlPrefix), "must be one path segment");
        }

        if (string.IsNullOrWhiteSpace(RecipeName))
        {
            yield return Wrong(nameof(RecipeName), "must name a setup recipe");
        }
    }

    private ValidationResult Wrong(string member, string text) => new($"OrchardCore_AutoSetup, tenant '{ShellName}': {member} {text}.", [member]);
}
