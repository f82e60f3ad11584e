using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

/// <summary>What a tenant is set up with. Contract: Orchard Core 3.0.</summary>
public class SetupContext
{
    public ShellSettings ShellSettings { get; set; } = null!;

    /// <summary>Values by the names in <c>SetupConstants</c>; recipes read them by <c>parameters()</c>.</summary>
    public Dictionary<string, object> Properties { get; set; } = [];

    public IEnumerable<string> EnabledFeatures { get; set; } = [];

    public RecipeDescriptor Recipe { get; set; } = null!;

    /// <summary>What went wrong, by the name of the value that is wrong, or by an empty name.</summary>
    public IDictionary<string, string> Errors { get; set; } = new Dictionary<string, string>();
}
