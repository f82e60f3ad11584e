namespace Sapling.Admin.Lists;

/// <summary>A column of a list.</summary>
/// <param name="name">Its name in the address when the list is sorted by it.</param>
/// <param name="title">Its heading.</param>
/// <param name="value">What a cell shows: text, HTML (<c>IHtmlContent</c>), a number, or a UTC <c>DateTime</c>, which is shown in the site's time zone.</param>
public sealed class AdminColumn<T>(string name, string title, Func<T, object?> value)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public Func<T, object?> Value { get; } = value;

    /// <summary>Where a click on the cell leads; the first column with one names its row.</summary>
    public Func<T, string?>? Link { get; init; }

    /// <summary>A second, smaller line.</summary>
    public Func<T, object?>? Detail { get; init; }

    /// <summary>A picture in front of the text.</summary>
    public Func<T, string?>? Image { get; init; }

    /// <summary>Whether the list can be sorted by it.</summary>
    public bool Sortable { get; init; }

    /// <summary>Whether the first click on the heading sorts from the largest, as one wants it for times.</summary>
    public bool DescendingFirst { get; init; }

    /// <summary>Left out on phones.</summary>
    public bool WideOnly { get; init; }
}
