namespace Sapling.Admin.Lists;

/// <summary>What can be done with one row: a link, or a button that posts to an address with the antiforgery token and <c>returnUrl</c>.</summary>
public sealed class AdminAction
{
    private AdminAction(string text, string address, bool posts)
    {
        Text = text;
        Address = address;
        Posts = posts;
    }

    public string Text { get; }

    public string Address { get; }

    public bool Posts { get; }

    /// <summary>An icon's name.</summary>
    public string? Icon { get; init; }

    /// <summary>What is asked before it is done.</summary>
    public string? Confirm { get; init; }

    /// <summary>Whether it takes something away.</summary>
    public bool Destroys { get; init; }

    /// <summary>Shown beside the row; others are in its menu.</summary>
    public bool First { get; init; }

    /// <summary>Opens beside the list, e.g. a preview.</summary>
    public bool NewWindow { get; init; }

    public static AdminAction Link(string text, string address, string? icon = null, bool first = false) =>
        new(text, address, posts: false) { Icon = icon, First = first };

    public static AdminAction Post(string text, string address, string? icon = null, string? confirm = null, bool destroys = false, bool first = false) =>
        new(text, address, posts: true) { Icon = icon, Confirm = confirm, Destroys = destroys, First = first };
}

/// <summary>What can be done with all chosen rows.</summary>
/// <param name="Name">What <see cref="AdminBulk.Action"/> then is.</param>
public sealed record AdminBulkAction(string Name, string Text)
{
    public string? Icon { get; init; }

    public string? Confirm { get; init; }

    public bool Destroys { get; init; }
}

/// <summary>The posted bulk action; a parameter of the action that <see cref="AdminList{T}.BulkAddress"/> leads to.</summary>
public sealed class AdminBulk
{
    public string? Action { get; set; }

    /// <summary>The keys of the chosen rows; check each one's permission.</summary>
    public string[] Ids { get; set; } = [];

    public string? ReturnUrl { get; set; }
}
