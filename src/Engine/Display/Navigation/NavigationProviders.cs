namespace OrchardCore.Navigation;

/// <summary>A provider of one menu. Contract: Orchard Core 3.0.</summary>
public abstract class NamedNavigationProvider : INavigationProvider
{
    protected readonly string Name;

    protected NamedNavigationProvider(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    public ValueTask BuildNavigationAsync(string name, NavigationBuilder builder)
        => string.Equals(name, Name, StringComparison.OrdinalIgnoreCase) ? BuildAsync(builder) : ValueTask.CompletedTask;

    protected abstract ValueTask BuildAsync(NavigationBuilder builder);
}

/// <summary>A provider of the admin menu. Contract: Orchard Core 3.0.</summary>
public abstract class AdminNavigationProvider : NamedNavigationProvider
{
    public AdminNavigationProvider()
        : base(NavigationConstants.AdminId)
    {
    }
}
