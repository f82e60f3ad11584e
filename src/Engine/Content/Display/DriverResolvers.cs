using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Sapling.Content.Display;

/// <summary>Drivers by the name of what they display and the mode or editor that is chosen for it; a driver is made once a scope.</summary>
internal abstract class DriverResolver<TDriver>(IServiceProvider services) where TDriver : class
{
    private readonly Dictionary<(string Name, string Mode), IList<TDriver>> _displays = [];
    private readonly Dictionary<(string Name, string Editor), IList<TDriver>> _editors = [];

    public IList<TDriver> GetDisplayModeDrivers(string name, string? displayMode) => Find(_displays, name, displayMode ?? string.Empty, Displays);

    public IList<TDriver> GetEditorDrivers(string name, string? editor) => Find(_editors, name, editor ?? string.Empty, Editors);

    protected abstract IEnumerable<Type> Displays(string name, string mode);

    protected abstract IEnumerable<Type> Editors(string name, string editor);

    private IList<TDriver> Find(Dictionary<(string, string), IList<TDriver>> known, string name, string mode, Func<string, string, IEnumerable<Type>> types)
    {
        if (!known.TryGetValue((name, mode), out var drivers))
        {
            known[(name, mode)] = drivers = [.. types(name, mode).Select(type => (TDriver)services.GetRequiredService(type))];
        }

        return drivers;
    }
}

internal sealed class ContentPartDisplayDriverResolver(IServiceProvider services, IOptions<ContentDisplayOptions> options)
    : DriverResolver<IContentPartDisplayDriver>(services), IContentPartDisplayDriverResolver
{
    protected override IEnumerable<Type> Displays(string name, string mode) => options.Value.ContentPartOptions.TryGetValue(name, out var option)
        ? option.DisplayDrivers.Where(driver => driver.DisplayMode(mode)).Select(driver => driver.DisplayDriverType)
        : [];

    protected override IEnumerable<Type> Editors(string name, string editor) => options.Value.ContentPartOptions.TryGetValue(name, out var option)
        ? option.EditorDrivers.Where(driver => driver.Editor(editor)).Select(driver => driver.DisplayDriverType)
        : [];
}

internal sealed class ContentFieldDisplayDriverResolver(IServiceProvider services, IOptions<ContentDisplayOptions> options)
    : DriverResolver<IContentFieldDisplayDriver>(services), IContentFieldDisplayDriverResolver
{
    protected override IEnumerable<Type> Displays(string name, string mode) => options.Value.ContentFieldOptions.TryGetValue(name, out var option)
        ? option.DisplayModeDrivers.Where(driver => driver.DisplayMode(mode)).Select(driver => driver.DisplayDriverType)
        : [];

    protected override IEnumerable<Type> Editors(string name, string editor) => options.Value.ContentFieldOptions.TryGetValue(name, out var option)
        ? option.EditorDrivers.Where(driver => driver.Editor(editor)).Select(driver => driver.DisplayDriverType)
        : [];
}
