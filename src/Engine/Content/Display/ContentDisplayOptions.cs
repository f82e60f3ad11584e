namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Contract: Orchard Core 3.0. The display drivers registered for parts and fields.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, ContentPartDisplayOption> _parts = [];
    private readonly Dictionary<string, ContentFieldDisplayOption> _fields = [];

    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions => _parts;

    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions => _fields;

    internal ContentPartDisplayOption Part(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts[type.Name] = option = new ContentPartDisplayOption(type);
        }

        return option;
    }

    internal ContentFieldDisplayOption Field(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields[type.Name] = option = new ContentFieldDisplayOption(type);
        }

        return option;
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartDisplayOption : ContentPartOptionBase
{
    private readonly List<ContentPartDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentPartDisplayDriverOption> _editorDrivers = [];

    public ContentPartDisplayOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<ContentPartDisplayDriverOption> DisplayDrivers => _displayDrivers;

    public IReadOnlyList<ContentPartDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type type, Func<string, bool> predicate) => Option(_displayDrivers, type).DisplayMode = predicate;

    internal void ForEditor(Type type, Func<string, bool> predicate) => Option(_editorDrivers, type).Editor = predicate;

    internal void Remove(Type type)
    {
        _displayDrivers.RemoveAll(driver => driver.DisplayDriverType == type);
        _editorDrivers.RemoveAll(driver => driver.DisplayDriverType == type);
    }

    private static ContentPartDisplayDriverOption Option(List<ContentPartDisplayDriverOption> drivers, Type type)
    {
        if (drivers.Find(driver => driver.DisplayDriverType == type) is not { } option)
        {
            drivers.Add(option = new ContentPartDisplayDriverOption(type));
        }

        return option;
    }
}

/// <summary>Contract: Orchard Core 3.0. For which display modes and editors a driver is asked.</summary>
public class ContentPartDisplayDriverOption
{
    public ContentPartDisplayDriverOption(Type displayDriverType) => DisplayDriverType = displayDriverType;

    public Type DisplayDriverType { get; }

    public Func<string, bool> DisplayMode { get; internal set; } = static _ => true;

    public Func<string, bool> Editor { get; internal set; } = static _ => true;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentFieldDisplayOption : ContentFieldOptionBase
{
    private readonly List<ContentFieldDisplayDriverOption> _displayDrivers = [];
    private readonly List<ContentFieldDisplayDriverOption> _editorDrivers = [];

    public ContentFieldDisplayOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<ContentFieldDisplayDriverOption> DisplayModeDrivers => _displayDrivers;

    public IReadOnlyList<ContentFieldDisplayDriverOption> EditorDrivers => _editorDrivers;

    internal void ForDisplayMode(Type type, Func<string, bool> predicate) => Option(_displayDrivers, type).DisplayMode = predicate;

    internal void ForEditor(Type type, Func<string, bool> predicate) => Option(_editorDrivers, type).Editor = predicate;

    internal void Remove(Type type)
    {
        _displayDrivers.RemoveAll(driver => driver.DisplayDriverType == type);
        _editorDrivers.RemoveAll(driver => driver.DisplayDriverType == type);
    }

    private static ContentFieldDisplayDriverOption Option(List<ContentFieldDisplayDriverOption> drivers, Type type)
    {
        if (drivers.Find(driver => driver.DisplayDriverType == type) is not { } option)
        {
            drivers.Add(option = new ContentFieldDisplayDriverOption(type));
        }

        return option;
    }
}

/// <summary>Contract: Orchard Core 3.0. For which display modes and editors a driver is asked.</summary>
public class ContentFieldDisplayDriverOption
{
    public ContentFieldDisplayDriverOption(Type displayDriverType) => DisplayDriverType = displayDriverType;

    public Type DisplayDriverType { get; }

    public Func<string, bool> DisplayMode { get; internal set; } = static _ => true;

    public Func<string, bool> Editor { get; internal set; } = static _ => true;
}
