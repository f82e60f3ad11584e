using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Collects the items of a menu level. Contract: Orchard Core 3.0.</summary>
public class NavigationBuilder
{
    private readonly List<MenuItem> _items = [];

    public NavigationBuilder Add(LocalizedString caption, string position, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var builder = Start(caption, position, classes, priority);
        itemBuilder(builder);
        return Collect(builder);
    }

    public async Task<NavigationBuilder> AddAsync(LocalizedString caption, string position, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null, int priority = 0)
    {
        var builder = Start(caption, position, classes, priority);
        await itemBuilder(builder);
        return Collect(builder);
    }

    public NavigationBuilder Add(LocalizedString caption, Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(caption, null!, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(LocalizedString caption, Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(caption, null!, itemBuilder, classes);

    public NavigationBuilder Add(Action<NavigationItemBuilder> itemBuilder, IEnumerable<string>? classes = null)
        => Add(null!, null!, itemBuilder, classes);

    public Task<NavigationBuilder> AddAsync(Func<NavigationItemBuilder, Task> itemBuilder, IEnumerable<string>? classes = null)
        => AddAsync(null!, null!, itemBuilder, classes);

    public NavigationBuilder Add(LocalizedString caption, IEnumerable<string>? classes = null)
        => Add(caption, null!, static _ => { }, classes);

    public NavigationBuilder Add(LocalizedString caption, string position, IEnumerable<string>? classes = null)
        => Add(caption, position, static _ => { }, classes);

    public NavigationBuilder Remove(MenuItem item)
    {
        _items.Remove(item);
        return this;
    }

    public NavigationBuilder Remove(Predicate<MenuItem> match)
    {
        RemoveRecursive(_items, match);
        return this;
    }

    public virtual List<MenuItem> Build() => [.. _items];

    private static NavigationItemBuilder Start(LocalizedString? caption, string? position, IEnumerable<string>? classes, int priority)
    {
        var builder = new NavigationItemBuilder();
        if (caption is not null)
        {
            builder.Caption(caption);
        }

        builder.Position(position!);
        builder.Priority(priority);
        foreach (var name in classes ?? [])
        {
            builder.AddClass(name);
        }

        return builder;
    }

    private NavigationBuilder Collect(NavigationItemBuilder builder)
    {
        _items.AddRange(builder.Build());
        return this;
    }

    private static void RemoveRecursive(List<MenuItem> items, Predicate<MenuItem> match)
    {
        items.RemoveAll(match);
        foreach (var item in items)
        {
            RemoveRecursive(item.Items, match);
        }
    }
}
