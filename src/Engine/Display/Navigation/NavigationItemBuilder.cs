using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>Describes one item and, by its base, the items below it. Contract: Orchard Core 3.0.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item;

    public NavigationItemBuilder()
        : this(new MenuItem())
    {
    }

    public NavigationItemBuilder(MenuItem existingItem)
    {
        ArgumentNullException.ThrowIfNull(existingItem);
        _item = existingItem;
    }

    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }

    public NavigationItemBuilder Caption(LocalizedString caption) => With(() => _item.Text = caption);

    public NavigationItemBuilder Position(string position) => With(() => _item.Position = position);

    public NavigationItemBuilder Priority(int priority) => With(() => _item.Priority = priority);

    public NavigationItemBuilder Url(string url) => With(() => _item.Url = url);

    public NavigationItemBuilder Target(string target) => With(() => _item.Target = target);

    public NavigationItemBuilder Culture(string culture) => With(() => _item.Culture = culture);

    public NavigationItemBuilder Id(string id) => With(() => _item.Id = id);

    public NavigationItemBuilder MenuName(string name) => With(() => _item.MenuName = name);

    public NavigationItemBuilder LinkToFirstChild(bool value) => With(() => _item.LinkToFirstChild = value);

    public NavigationItemBuilder LocalNav() => Local(true);

    public NavigationItemBuilder Local(bool value) => With(() => _item.LocalNav = value);

    public NavigationItemBuilder Permission(Permission permission) => With(() => _item.Permissions.Add(permission));

    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => With(() => _item.Permissions.AddRange(permissions));

    public NavigationItemBuilder Resource(object resource) => With(() => _item.Resource = resource);

    public NavigationItemBuilder AddClass(string className) => With(() =>
    {
        if (!_item.Classes.Contains(className))
        {
            _item.Classes.Add(className);
        }
    });

    public NavigationItemBuilder RemoveClass(string className) => With(() => _item.Classes.Remove(className));

    public NavigationItemBuilder Action(RouteValueDictionary values) => With(() => _item.RouteValues = values);

    public NavigationItemBuilder Action(string actionName) => Action(actionName, null!, null!, []);

    public NavigationItemBuilder Action(string actionName, string controllerName) => Action(actionName, controllerName, null!, []);

    public NavigationItemBuilder Action(string actionName, string controllerName, object values)
        => Action(actionName, controllerName, null!, new RouteValueDictionary(values));

    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary values)
        => Action(actionName, controllerName, null!, values);

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName)
        => Action(actionName, controllerName, areaName, []);

    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary values)
    {
        var route = new RouteValueDictionary(values) { ["action"] = actionName };
        if (controllerName is not null)
        {
            route["controller"] = controllerName;
        }

        if (areaName is not null)
        {
            route["area"] = areaName;
        }

        return With(() => _item.RouteValues = route);
    }

    private NavigationItemBuilder With(Action change)
    {
        change();
        return this;
    }
}
