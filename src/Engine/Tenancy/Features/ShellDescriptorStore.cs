using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Tenancy.Shells;

namespace Sapling.Tenancy.Features;

/// <summary>
/// Keeps each tenant's features in <c>App_Data/Sites/{tenant}/features.json</c>: known before the tenant has a container or a database.
/// </summary>
internal sealed class ShellDescriptorStore(IOptions<ShellOptions> options)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true };

    private readonly SemaphoreSlim _changing = new(1, 1);

    public async Task<ShellDescriptor?> ReadAsync(ShellSettings settings, CancellationToken cancellationToken = default)
    {
        var path = PathOf(settings);
        if (!File.Exists(path))
        {
            return null;
        }

        await using var stream = File.OpenRead(path);
        try
        {
            return await JsonSerializer.DeserializeAsync<ShellDescriptor>(stream, s_json, cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"'{path}' is not a valid list of features: {exception.Message}", exception);
        }
    }

    public Task WriteAsync(ShellSettings settings, ShellDescriptor descriptor) =>
        AtomicFile.WriteAsync(PathOf(settings), stream => JsonSerializer.SerializeAsync(stream, descriptor, s_json));

    /// <summary>Writes what the delegate makes of the stored list; nobody writes in between.</summary>
    public async Task<ShellDescriptor> ChangeAsync(ShellSettings settings, Func<ShellDescriptor?, ShellDescriptor> change)
    {
        await _changing.WaitAsync();
        try
        {
            var changed = change(await ReadAsync(settings));
            await WriteAsync(settings, changed);
            return changed;
        }
        finally
        {
            _changing.Release();
        }
    }

    private string PathOf(ShellSettings settings) => Path.Combine(options.Value.TenantFolder(settings.Name), "features.json");
}
