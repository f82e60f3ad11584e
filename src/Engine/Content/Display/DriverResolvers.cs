using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Sapling.Content.Display;

/// <summary>The display drivers of parts; a driver is made once a scope.</summary>
internal sealed class ContentPartDisplayDriverResolver(IServiceProvider services, IOptions<ContentDisplayOptions> options) : IContentPartDisplayDriverResolver
{
    private readonly Dictionary<(string, string, bool), IList<IContentPartDisplayDriver>> _drivers = [];

    public IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string? displayMode) => Find(partName, displayMode ?? string.Empty, editor: false);

    public IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string? editor) => Find(partName, editor ?? string.Empty, editor: true);

    private IList<IContentPartDisplayDriver> Find(string name, string mode, bool editor)
    {
        if (!_drivers.TryGetValue((name, mode, editor), out var drivers))
        {
            var found = !options.Value.ContentPartOptions.TryGetValue(name, out var option)
                ? []
                : editor
                    ? option.EditorDrivers.Where(driver => driver.Editor(mode))
                    : option.DisplayDrivers.Where(driver => driver.DisplayMode(mode));

            drivers = [.. found.Select(driver => (IContentPartDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))];
            _drivers[(name, mode, editor)] = drivers;
        }

        return drivers;
    }
}

/// <summary>The display drivers of fields; a driver is made once a scope.</summary>
internal sealed class ContentFieldDisplayDriverResolver(IServiceProvider services, IOptions<ContentDisplayOptions> options) : IContentFieldDisplayDriverResolver
{
    private readonly Dictionary<(string, string, bool), IList<IContentFieldDisplayDriver>> _drivers = [];

    public IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string? displayMode) => Find(fieldName, displayMode ?? string.Empty, editor: false);

    public IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string? editor) => Find(fieldName, editor ?? string.Empty, editor: true);

    private IList<IContentFieldDisplayDriver> Find(string name, string mode, bool editor)
    {
        if (!_drivers.TryGetValue((name, mode, editor), out var drivers))
        {
            var found = !options.Value.ContentFieldOptions.TryGetValue(name, out var option)
                ? []
                : editor
                    ? option.EditorDrivers.Where(driver => driver.Editor(mode))
                    : option.DisplayModeDrivers.Where(driver => driver.DisplayMode(mode));

            drivers = [.. found.Select(driver => (IContentFieldDisplayDriver)services.GetRequiredService(driver.DisplayDriverType))];
            _drivers[(name, mode, editor)] = drivers;
        }

        return drivers;
    }
}
