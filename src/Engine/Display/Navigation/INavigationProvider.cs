using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Adds items to a named menu. Contract: Orchard Core 3.0.</summary>
public interface INavigationProvider
{
    ValueTask BuildNavigationAsync(string name, NavigationBuilder builder);
}

/// <summary>Builds a named menu: items merged, permitted, with their addresses. Contract: Orchard Core 3.0.</summary>
public interface INavigationManager
{
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
