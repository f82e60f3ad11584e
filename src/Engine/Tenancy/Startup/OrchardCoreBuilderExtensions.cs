using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Tenancy.Features;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class OrchardCoreBuilderExtensions
{
    /// <summary>Enables these features in all tenants, set up or not.</summary>
    public static OrchardCoreBuilder AddGlobalFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.EnableFeature(id);
        }

        return builder;
    }

    /// <summary>Enables these features in all tenants that are set up.</summary>
    public static OrchardCoreBuilder AddTenantFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.ApplicationServices.AddSingleton<ShellFeature>(new TenantFeature(id));
        }

        return builder;
    }

    /// <summary>Enables these features in tenants that are not set up yet.</summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        foreach (var id in featureIds)
        {
            builder.ApplicationServices.AddSingleton<ShellFeature>(new SetupFeature(id));
        }

        return builder;
    }
}
