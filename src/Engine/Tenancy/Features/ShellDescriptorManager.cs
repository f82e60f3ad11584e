using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Tenancy.Features;

/// <summary>The stored features of the current tenant.</summary>
internal sealed class ShellDescriptorManager(
    ShellDescriptorStore store,
    ShellSettings settings,
    IEnumerable<ShellFeature> hostFeatures,
    IEnumerable<IShellDescriptorManagerEventHandler> handlers) : IShellDescriptorManager
{
    public async Task<ShellDescriptor> GetShellDescriptorAsync()
    {
        var descriptor = await store.ReadAsync(settings);
        if (descriptor is not null)
        {
            Complete(descriptor, hostFeatures);
        }

        // The contract's callers know "not there yet" by null.
        return descriptor!;
    }

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var features = enabledFeatures.Distinct().ToList();
        var descriptor = await store.ChangeAsync(settings, existing => Next(existing, priorSerialNumber, features));
        foreach (var handler in handlers)
        {
            await handler.ChangedAsync(descriptor, settings);
        }
    }

    private ShellDescriptor Next(ShellDescriptor? existing, int priorSerialNumber, List<ShellFeature> features)
    {
        if (priorSerialNumber == 0 && !settings.IsInitialized())
        {
            // What a failed setup left behind.
            existing = null;
        }

        if (existing is not null && existing.SerialNumber != priorSerialNumber)
        {
            throw new InvalidOperationException($"The features of tenant '{settings.Name}' were changed by someone else meanwhile. Read them again and repeat the change.");
        }

        var serial = priorSerialNumber + 1;
        var installed = existing?.Installed.ToList() ?? [];
        installed.AddRange(features.Where(feature => !installed.Exists(old => old.Id == feature.Id))
            .Select(feature => new InstalledShellFeature(feature) { SerialNumber = serial }));
        return new ShellDescriptor { SerialNumber = serial, Features = features, Installed = installed };
    }

    /// <summary>Features that the host gives to each tenant are enabled whatever is stored.</summary>
    public static void Complete(ShellDescriptor descriptor, IEnumerable<ShellFeature> hostFeatures)
    {
        foreach (var feature in hostFeatures.Where(feature => feature.AlwaysEnabled))
        {
            if (descriptor.Features.FirstOrDefault(existing => existing.Id == feature.Id) is { } existing)
            {
                existing.AlwaysEnabled = true;
            }
            else
            {
                descriptor.Features.Add(new ShellFeature(feature.Id, alwaysEnabled: true));
            }
        }
    }
}
